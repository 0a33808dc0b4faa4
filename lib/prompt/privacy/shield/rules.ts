import type { Lists } from "../rules.ts";
import type { Finding, PrivacyChoice, PrivateKind } from "../schema.ts";

/** What a workspace decided about private things, and the words that it knows of. */
export type Shield = Lists & {
  readonly privacy: Readonly<Partial<Record<PrivateKind, PrivacyChoice>>>;
};

export const defaultShield: Shield = { privacy: {} };

export function choiceFor(kind: PrivateKind, { privacy }: Pick<Shield, "privacy">): PrivacyChoice {
  return privacy[kind] ?? "replace";
}

/** Whether neutral words stand in a prompt in the place of a finding. */
export function isReplaced({ kind }: Pick<Finding, "kind">, shield: Pick<Shield, "privacy">): boolean {
  return choiceFor(kind, shield) === "replace";
}

/** Whether the person must decide first. */
export function isAsked({ kind }: Pick<Finding, "kind">, shield: Pick<Shield, "privacy">): boolean {
  const choice = choiceFor(kind, shield);
  return choice === "ask" || choice === "block";
}

export function isAskedOfAny({ privacy }: Pick<Shield, "privacy">): boolean {
  return Object.values(privacy).some((choice) => choice === "ask" || choice === "block");
}

/** Whether the chat model, and a title, must do without it: nobody has been asked yet. */
export function isHidden({ kind }: Pick<Finding, "kind">, shield: Pick<Shield, "privacy">): boolean {
  return choiceFor(kind, shield) !== "allow";
}
