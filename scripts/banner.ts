import { styleText } from "node:util";
import type { Env } from "#lib/env.ts";

type Ready = Readonly<{
  env: Env;
  address: string;
  dataDir: string;
  databaseFolder: string | undefined;
  tookMs: number;
}>;

function drawer(env: Env): string {
  if (!env.OPENAI_API_KEY && !env.OPENAI_BASE_URL) {
    return "the built-in illustrator, not AI (OPENAI_API_KEY or OPENAI_BASE_URL brings real models)";
  }
  const host = new URL(env.OPENAI_BASE_URL ?? "https://api.openai.com").host;
  return `${env.IMAGE_MODEL ?? "the default image model"}, asked by ${env.CHAT_MODEL ?? "the default chat model"}, at ${host}`;
}

function data({ env, dataDir, databaseFolder }: Ready): string {
  if (env.DATABASE_URL) return `${dataDir}, database at ${new URL(env.DATABASE_URL).host}`;
  return databaseFolder?.startsWith(dataDir) ? dataDir : `${dataDir}, database in ${databaseFolder}`;
}

/** What a person wants to know of a start, and nothing more. */
export function printReady(ready: Ready): void {
  const line = (name: string, value: string) => `  ${styleText("dim", name.padEnd(6))} ${value}`;
  console.log(
    [
      "",
      line("Easel", styleText("bold", ready.address)),
      line("data", data(ready)),
      line("draws", drawer(ready.env)),
      line("ready", `in ${(ready.tookMs / 1000).toFixed(2)} s · Ctrl-C ends it`),
      "",
    ].join("\n"),
  );
}
