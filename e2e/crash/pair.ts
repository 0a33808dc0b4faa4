import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startEmbedded } from "#lib/infra/db/embedded.ts";
import type { Services } from "#lib/services.ts";
import { type OwnServer, startOwnServer } from "../own-server.ts";
import { type Line, openLine } from "./line.ts";
import { openPerson } from "./person.ts";
import { faultsOf, lookInto, paidBy, untilQuiet } from "./studio.ts";

// Two servers with one database and one folder of pictures share the work. Killing either loses nothing.

const messageCount = 12;
const lookMs = 20;

/** In a hurry only one of them is killed, and nobody waits for the leases of the dead: they are ended as if half a minute had gone by. */
export async function killOneOfTwo(isInAHurry: boolean): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "easel-pair-"));
  chmodSync(folder, 0o711);
  const database = await startEmbedded({ dataDir: join(folder, "data"), log: () => {} });
  const line = await openLine();
  const shared = { DATABASE_URL: database.url, FILES_DIR: join(folder, "files") };
  const env = { ...shared, ...paidBy(line), NEXTAUTH_SECRET: "the same for both of them, and for nobody else" };
  const [one, other] = await Promise.all([startOwnServer(env), startOwnServer(env)]);
  const services = await lookInto({ ...shared, DATA_DIR: join(folder, "look") }, line);
  try {
    const faults = await killFirst(services, line, { first: one, second: other, isInAHurry });
    if (isInAHurry) return faults;
    return [...faults, ...(await killFirst(services, line, { first: other, second: one, isInAHurry }))];
  } finally {
    await services.close();
    await Promise.all([one.remove(), other.remove()]);
    await line.close();
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Pair = Readonly<{ first: OwnServer; second: OwnServer; isInAHurry: boolean }>;

async function killFirst(
  services: Services,
  line: Line,
  { first, second, isInAHurry }: Pair,
): Promise<readonly string[]> {
  const people = await Promise.all([openPerson(first.url), openPerson(second.url)]);
  const sending = people.flatMap((person, side) =>
    Array.from({ length: messageCount / 2 }, (_, at) =>
      person.send(`3 pictures of bridge ${at} of side ${side} before ${first.url} ends`),
    ),
  );
  const accepted = (await Promise.all(sending)).filter(({ isAccepted }) => isAccepted);
  const owners = await untilShared(services);
  await first.kill();
  if (isInAHurry) await outlive(services);
  await untilQuiet(services);
  const faults = [...(await faultsOf(services, line))];
  if (accepted.length !== messageCount) faults.push(`${accepted.length} of ${messageCount} messages were accepted`);
  if (owners.size < 2) faults.push("the two servers did not share the work");
  await first.start();
  await untilQuiet(services);
  return [...faults, ...(await faultsOf(services, line))];
}

/** Resolves when both have leases at work; answers who has. */
async function untilShared({ db }: Services): Promise<ReadonlySet<string>> {
  const owners = new Set<string>();
  for (;;) {
    const rows = await db.$queryRaw<readonly { readonly owner: string }[]>`
      SELECT lease_owner AS owner FROM generation WHERE lease_owner IS NOT NULL
      UNION SELECT lease_owner FROM turn WHERE lease_owner IS NOT NULL`;
    for (const { owner } of rows) owners.add(owner);
    const left = await db.turn.count({ where: { state: { in: ["accepted", "planning", "drawing"] } } });
    if (owners.size > 1 || left === 0) return owners;
    await wait(lookMs);
  }
}

/** Leases that nobody renews end; work that a dead server had taken from the queue has waited long enough. */
async function outlive({ db }: Services): Promise<void> {
  await db.$executeRaw`UPDATE turn SET lease_until = now() - interval '1 second' WHERE lease_until IS NOT NULL`;
  await db.$executeRaw`UPDATE generation SET lease_until = now() - interval '1 second' WHERE lease_until IS NOT NULL`;
  await db.$executeRaw`UPDATE turn SET updated_at = now() - interval '1 minute' WHERE state = 'accepted'`;
  await db.$executeRaw`UPDATE generation SET updated_at = now() - interval '1 minute' WHERE state = 'queued'`;
}
