import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { examine } from "#lib/doctor/service.ts";
import { parseEnv } from "#lib/env.ts";
import { findEmbedded } from "#lib/infra/db/embedded.ts";
import { openServices, type Services } from "#lib/services.ts";
import { type OwnServer, startOwnServer } from "../own-server.ts";
import { type Line, openLine } from "./line.ts";
import { openPerson, type Person } from "./person.ts";

// A real server with a paid model line, and a second look at its database and files that outlives it.

export type CrashStudio = Readonly<{
  server: OwnServer;
  line: Line;
  services: Services;
  databaseUrl: string;
  person: () => Promise<Person>;
  close: () => Promise<void>;
}>;

const quietMsMax = 90_000;
const lookMs = 20;

export async function openCrashStudio(): Promise<CrashStudio> {
  const line = await openLine();
  const server = await startOwnServer(paidBy(line));
  const databaseUrl = (await findEmbedded(server.dataDir)) ?? "";
  const services = await lookInto({ DATA_DIR: server.dataDir, DATABASE_URL: databaseUrl }, line);
  return {
    server,
    line,
    services,
    databaseUrl,
    person: () => openPerson(server.url),
    close: async () => {
      await services.close();
      await server.remove();
      await line.close();
    },
  };
}

export function paidBy(line: Line): Readonly<Record<string, string>> {
  return { OPENAI_BASE_URL: line.url, OPENAI_API_KEY: "a-key-of-nobody", IMAGE_MODEL: "gpt-image-2" };
}

export async function lookInto(env: Readonly<Record<string, string>>, line: Line): Promise<Services> {
  const parsed = parseEnv({ ...env, ...paidBy(line) });
  if (!parsed.ok) throw new Error(parsed.problems.join("; "));
  return await openServices(parsed.env);
}

type Unfinished = { readonly id: string; readonly state: string };

/** Until nothing is on its way. */
export async function untilQuiet({ db }: Services): Promise<void> {
  const until = performance.now() + quietMsMax;
  for (;;) {
    const left = await db.$queryRaw<Unfinished[]>`
      SELECT id, state FROM turn WHERE state IN ('accepted', 'planning', 'drawing')
      UNION ALL SELECT id, state FROM generation
        WHERE state IN ('queued', 'reserved', 'sending', 'receiving', 'stored')
      UNION ALL SELECT id, 'deleting' FROM asset WHERE is_purging`;
    if (left.length === 0) return;
    if (performance.now() > until) throw new Error(`unfinished: ${JSON.stringify(left)}`);
    await wait(lookMs);
  }
}

/** What is wrong: violations that the doctor names, and pictures that were asked for more often than there are rows. */
export async function faultsOf(services: Services, line: Line): Promise<readonly string[]> {
  const faults: string[] = [];
  await examine(services, { verify: true, repair: false }, (said) => {
    if (!said.startsWith("books: ")) faults.push(said);
  });
  const rows = await services.db.$queryRaw<readonly { readonly text: string; readonly count: number }[]>`
    SELECT p.text, count(*)::int AS count FROM generation g JOIN prompt p ON p.id = g.prompt_id GROUP BY p.text`;
  const wanted = new Map(rows.map(({ text, count }) => [text, count]));
  for (const [text, count] of line.calls) {
    const most = wanted.get(text) ?? 0;
    if (count > most) faults.push(`asked ${count} times for ${most} pictures: ${text.slice(0, 80)}`);
  }
  return faults;
}

/** The answers that lie in the spool of this data folder are these files. */
export function spoolFile(dataDir: string, generationId: string): string {
  return join(dataDir, "spool", `${generationId}.part`);
}
