import { delimiter, join } from "node:path";

export const root = join(import.meta.dirname, "..");

/** Path of a program that a package brought. */
export function tool(name: string): string {
  return join(root, "node_modules/.bin", name);
}

/** Such programs ask for `node`; they must get the one of this project, as below `npm run`, not the system's older one. */
export function toolEnv(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: "1",
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    PATH: `${join(root, "node_modules/.bin")}${delimiter}${process.env["PATH"] ?? ""}`,
    ...more,
  };
}
