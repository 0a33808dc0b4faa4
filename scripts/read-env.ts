import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Env, parseEnv } from "#lib/env.ts";
import { Problem } from "./problem.ts";

/** The environment with .env.local and .env of the checkout. Throws Problem that names what is wrong. */
export function readEnv(root: string): Env {
  for (const file of [".env.local", ".env"]) {
    const path = join(root, file);
    // A variable that is set already wins, so the first file wins over the second.
    if (existsSync(path)) process.loadEnvFile(path);
  }
  const parsed = parseEnv(process.env);
  if (parsed.ok) return parsed.env;
  throw new Problem(parsed.problems.join("\n  "), "\n  (.env.example tells what each variable may be.)");
}
