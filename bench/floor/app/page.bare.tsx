import { readdir } from "node:fs/promises";
import { connection } from "next/server";
import { Desk } from "./desk.tsx";
import { picturesDir } from "./surroundings.ts";

const shownMax = 60;

export default async function Page() {
  await connection();
  const names = await readdir(picturesDir());
  return <Desk names={names.toSorted().toReversed().slice(0, shownMax)} />;
}
