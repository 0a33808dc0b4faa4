import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "./problem.ts";

// Secrets are made at the first start and stay in the data folder, readable for its owner alone.

const names = ["NEXTAUTH_SECRET"] as const;
type Secrets = Readonly<Record<(typeof names)[number], string>>;

function read(path: string): Partial<Record<string, unknown>> {
  if (!existsSync(path)) return {};
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw new Problem(
      `${path} cannot be read.`,
      "Restore it from a backup; or remove it, and everyone has to sign in again.",
      { cause },
    );
  }
}

/** The data folder's secrets, 32 random bytes each, made where they are missing. */
export function openSecrets(dataDir: string): Secrets {
  const path = join(dataDir, "secrets.json");
  const known = read(path);
  const isComplete = names.every((name) => typeof known[name] === "string");
  const secrets = Object.fromEntries(
    names.map((name) => [name, typeof known[name] === "string" ? known[name] : randomBytes(32).toString("base64url")]),
  ) as Secrets;
  if (!isComplete) {
    writeFileSync(`${path}.new`, `${JSON.stringify({ ...known, ...secrets }, null, 2)}\n`, {
      mode: 0o600,
      flush: true,
    });
    renameSync(`${path}.new`, path);
  }
  return secrets;
}
