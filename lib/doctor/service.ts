import type { Services } from "../services.ts";
import { examineAnswers } from "./answers/service.ts";
import { examineAssets, examineNewest } from "./assets/service.ts";
import { readSums } from "./books/data.ts";
import { bookChecks } from "./books/service.ts";
import { examineDays, examineZones } from "./days/service.ts";
import { examineFiles } from "./files/service.ts";
import { examineLimits } from "./limits/service.ts";
import { examineLooks } from "./looks/service.ts";
import { pictureChecks } from "./pictures/service.ts";
import { examineRows } from "./rows/service.ts";
import type { Finding, Report, Wish } from "./schema.ts";
import { examineStacks } from "./stacks/service.ts";
import { examineSums } from "./sums/service.ts";
import { turnChecks } from "./turns/service.ts";
import { examineUploads } from "./uploads/service.ts";
import { examineWords } from "./words/service.ts";

// The invariants of docs/architecture.md, proven on database and storage. I7 (two tabs show the same) is proven by tests.

const monthMs = 32 * 24 * 60 * 60 * 1_000;

export type Tell = (line: string) => void;

/** Looks at everything, and tells each violation in one line; with `repair` it mends, and says what it did. */
export async function examine(services: Services, wish: Wish, tell: Tell): Promise<Report> {
  const report = await go(everything(services, wish.verify), wish.repair, tell);
  const { held, settled, released, spent } = await readSums(services.db);
  tell(`books: ${usd(held)} held, ${usd(settled)} settled, ${usd(released)} released; usage ${usd(spent)}`);
  return report;
}

/** At every start, beside the work: rows, books and the newest pictures. Mended at once, and logged. */
export async function examineLightly(services: Services): Promise<Report> {
  const tell = (line: string) => services.log.warn({ event: "doctor", line });
  return await go(lightly(services), true, tell);
}

async function* everything(services: Services, verify: boolean): AsyncGenerator<Finding> {
  yield* examineAnswers(services);
  yield* examineRows(services, [...pictureChecks, ...turnChecks, ...bookChecks]);
  yield* examineSums(services, new Date(0));
  yield* examineLimits(services);
  yield* examineZones(services);
  yield* examineDays(services);
  yield* examineStacks(services);
  yield* examineWords(services);
  yield* examineAssets(services, verify);
  yield* examineLooks(services); // of files that came back just now too
  yield* examineFiles(services);
  yield* examineUploads(services);
}

async function* lightly(services: Services): AsyncGenerator<Finding> {
  yield* examineZones(services);
  yield* examineRows(services, [...pictureChecks, ...turnChecks, ...bookChecks]);
  yield* examineSums(services, new Date(Date.now() - monthMs)); // what limits look at
  yield* examineNewest(services);
}

async function go(findings: AsyncIterable<Finding>, repair: boolean, tell: Tell): Promise<Report> {
  let found = 0;
  let mended = 0;
  for await (const { invariant, says, mend } of findings) {
    found++;
    const done = repair ? await mend() : undefined;
    if (done) mended++;
    tell(`${invariant} ${says}${ending(done)}`);
  }
  return { found, mended };
}

function ending(done: string | null | undefined): string {
  if (done === undefined) return "";
  return done === null ? " → cannot be mended here: only a backup can" : ` → ${done}`;
}

function usd(micro: bigint): string {
  return `$${(Number(micro) / 1e6).toFixed(6)}`;
}
