import type { Role } from "./schema.ts";

export function canWrite(role: Role): boolean {
  return role !== "viewer";
}
