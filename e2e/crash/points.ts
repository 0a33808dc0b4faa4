import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { type Gate, hearMove, holdMove, type Move } from "./gate.ts";
import { type CrashStudio, faultsOf, spoolFile, untilQuiet } from "./studio.ts";

// The moments at which the server is killed, each reached exactly, and what must be true after the restart.

type Point = Readonly<{
  name: string;
  arm: (studio: CrashStudio) => Promise<Gate>;
  /** Between the kill and the restart. */
  afterKill?: (studio: CrashStudio, generationId: string) => void;
  /** The state of the picture in the end, and how often it was asked for. */
  ends: "done" | "unknown";
  calls: readonly number[];
  /** The picture is deleted for ever after it was drawn, by a person or because it lay in the trash for long; the kill comes then. */
  deletes?: "asked" | "expired";
}>;

const held =
  (move: Move) =>
  ({ databaseUrl }: CrashStudio) =>
    holdMove(databaseUrl, move);
const heard =
  (move: Move) =>
  ({ databaseUrl }: CrashStudio) =>
    hearMove(databaseUrl, move);
const onLine =
  (kind: "chat" | "picture", moment: "asked" | "begun" | "half") =>
  async (studio: CrashStudio): Promise<Gate> => {
    const { reached, release } = studio.line.hold(kind, moment);
    const arrived =
      kind === "picture" && moment !== "asked" ? reached.then(() => untilReceived(studio, moment)) : reached;
    return { reached: arrived, open: async () => release() };
  };

/** What the line has sent is with the server: its row says so, and the bytes are in the spool. */
async function untilReceived({ server, services }: CrashStudio, moment: "begun" | "half"): Promise<void> {
  const least = moment === "half" ? 2 : 1; // lines of the file: the head, then the body
  for (;;) {
    const row = await services.db.generation.findFirst({ where: { state: "receiving" }, select: { id: true } });
    const path = row && spoolFile(server.dataDir, row.id);
    if (path && existsSync(path) && readFileSync(path, "utf8").split("\n", 2).filter(Boolean).length >= least) return;
    await wait(lookMs);
  }
}
const lookMs = 10;

const generation = (to: string): Move => ({ table: "generation", on: "UPDATE", to });

export const points: readonly Point[] = [
  {
    name: "accepted, nothing begun",
    arm: held({ table: "turn", on: "UPDATE", to: "planning" }),
    ends: "done",
    calls: [1],
  },
  { name: "while the reply is written", arm: onLine("chat", "half"), ends: "done", calls: [1] },
  {
    name: "planned, before its commit",
    arm: held({ table: "turn", on: "UPDATE", to: "drawing" }),
    ends: "done",
    calls: [1],
  },
  { name: "queued", arm: held(generation("reserved")), ends: "done", calls: [1] },
  { name: "reserved", arm: held(generation("sending")), ends: "done", calls: [1] },
  { name: "sending was committed", arm: heard(generation("sending")), ends: "unknown", calls: [0, 1] },
  { name: "asked, no answer", arm: onLine("picture", "asked"), ends: "unknown", calls: [1] },
  { name: "the answer has begun", arm: onLine("picture", "begun"), ends: "unknown", calls: [1] },
  { name: "half of the bytes are here", arm: onLine("picture", "half"), ends: "unknown", calls: [1] },
  {
    name: "all bytes are in the spool, nothing is stored",
    arm: onLine("picture", "half"),
    afterKill: completeSpool,
    ends: "done",
    calls: [1],
  },
  { name: "the files are written", arm: held(generation("stored")), ends: "done", calls: [1] },
  { name: "stored", arm: held(generation("done")), ends: "done", calls: [1] },
  { name: "done was committed", arm: heard(generation("done")), ends: "done", calls: [1] },
  {
    name: "during delete: the files are gone, the row is not",
    arm: held({ table: "asset", on: "DELETE" }),
    ends: "done",
    calls: [1],
    deletes: "asked",
  },
  {
    name: "the trash empties itself: it is marked, and nothing is gone",
    arm: heard({ table: "asset", on: "UPDATE", marks: "is_purging" }),
    ends: "done",
    calls: [1],
    deletes: "expired",
  },
];

/** The bytes that were still on their way had come in time: the head is one line, then the body as it came. */
function completeSpool({ server, line }: CrashStudio, generationId: string): void {
  const path = spoolFile(server.dataDir, generationId);
  const head = readFileSync(path, "utf8").split("\n")[0] ?? "";
  writeFileSync(path, `${head}\n${line.lastBody()}`);
}

const longAgo = new Date("2020-01-01");
let serial = 0;

/** Kills at the point, starts again, waits until nothing is on its way, and answers everything that is wrong. */
export async function killAt(studio: CrashStudio, point: Point): Promise<readonly string[]> {
  const { server, services, line } = studio;
  const person = await studio.person();
  const text = `a lighthouse, number ${++serial} of the points`;
  const before = point.deletes ? null : await point.arm(studio);
  const sent = await person.send(text);
  if (!sent.isAccepted) return ["the message was not accepted"];
  const gate = before ?? (await deleteDrawn(studio, point, person, sent.turnId));
  await gate.reached;
  await server.kill();
  const row = await services.db.generation.findFirst({ where: { turnId: sent.turnId }, select: { id: true } });
  point.afterKill?.(studio, row?.id ?? "");
  await gate.open();
  await server.start();
  await untilQuiet(services);
  return [...(await faultsOf(services, line)), ...(await compare(studio, point, sent))];
}

async function deleteDrawn(
  studio: CrashStudio,
  point: Point,
  person: Awaited<ReturnType<CrashStudio["person"]>>,
  turnId: string,
): Promise<Gate> {
  await untilQuiet(studio.services);
  const asset = await studio.services.db.asset.findFirstOrThrow({ where: { turnId }, select: { id: true } });
  const gate = await point.arm(studio);
  await person.act("trashAssets", { ids: [asset.id] });
  if (point.deletes === "asked") await person.act("deleteAssets", { ids: [asset.id] });
  else await studio.services.db.asset.update({ where: { id: asset.id }, data: { deletedAt: longAgo } });
  return gate;
}

async function compare(
  { services: { db }, line }: CrashStudio,
  point: Point,
  { turnId, messageId }: { readonly turnId: string; readonly messageId: string },
): Promise<readonly string[]> {
  const turn = await db.turn.findUnique({ where: { id: turnId }, include: { generations: true, prompts: true } });
  const isKept = (await db.message.count({ where: { id: messageId } })) === 1;
  const [picture, ...more] = turn?.generations ?? [];
  const calls = line.calls.get(turn?.prompts[0]?.text ?? "") ?? 0;
  const assets = await db.asset.count({ where: { turnId } });
  const wantedAssets = picture?.state === "done" && !point.deletes ? 1 : 0;
  return [
    ...(isKept ? [] : ["the accepted message is lost"]),
    ...(more.length > 0 ? [`${more.length + 1} pictures instead of one`] : []),
    ...(point.ends === picture?.state ? [] : [`the picture is ${picture?.state}`]),
    ...(point.calls.includes(calls) ? [] : [`asked ${calls} times`]),
    ...(assets === wantedAssets ? [] : [`${assets} pictures in the gallery`]),
  ];
}
