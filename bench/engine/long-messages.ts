// Long messages of many makes through the writer: CPU time of a reply, and how it grows with the message.
import { writeReply } from "#lib/engine/writer/reply.ts";

const makes: readonly string[] = [
  "a red fox and a blue bird under the tree near a lake with flowers, ",
  "a,",
  "cat, ",
  "一只红色的狐狸在森林里看书，",
  "狐",
  '"a" ',
  "no cat and no dog, ",
  "without a ",
  "one with a cat, ",
  "- ",
  "un gato con una casa ",
  "🦊",
  "colours red and blue ",
  "text HELLO ",
  "不要猫和狗",
  "a cat\n",
];

const filled = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

async function cpuMs(content: string): Promise<number> {
  const before = process.cpuUsage();
  await writeReply([{ role: "user", content }], "auto");
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Milliseconds of CPU for 32,000 letters of each make, and all of them as a multiple of what 8,000 letters take. */
export async function measureLongMessages(): Promise<{ readonly tookMs: readonly number[]; readonly growth: number }> {
  for (const piece of makes) await cpuMs(filled(piece, 4_000));
  const short: number[] = [];
  const tookMs: number[] = [];
  for (const piece of makes) {
    short.push(await cpuMs(filled(piece, 8_000)));
    tookMs.push(await cpuMs(filled(piece, 32_000)));
  }
  const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
  return { tookMs, growth: sum(tookMs) / sum(short) };
}
