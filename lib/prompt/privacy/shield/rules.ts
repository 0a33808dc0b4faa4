import type { Lists } from "../rules.ts";
import type { Finding, PrivacyChoice, PrivateKind } from "../schema.ts";

/** What a workspace decided about private things, and the words that it knows of. */
export type Shield = Lists & {
  readonly privacy: Readonly<Partial<Record<PrivateKind, PrivacyChoice>>>;
};

export const defaultShield: Shield = { privacy: {} };

function choiceFor(kind: PrivateKind, { privacy }: Pick<Shield, "privacy">): PrivacyChoice {
  return privacy[kind] ?? "replace";
}

/** Whether something else stands in the place of a finding. What is asked about stays away too, until it is answered. */
export function isReplaced({ kind }: Pick<Finding, "kind">, shield: Pick<Shield, "privacy">): boolean {
  return choiceFor(kind, shield) !== "allow";
}
