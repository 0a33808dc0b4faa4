import type { StudioFacts } from "../studio/store.ts";

/** Under what this browser keeps what somebody began and did not send: each workspace has its own. */
export function placeOfFacts({ person, workspace }: Pick<StudioFacts, "person" | "workspace">): string {
  return workspace.isPersonal ? person.id : workspace.id;
}
