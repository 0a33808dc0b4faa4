// What the shield knows how to find. Plain constants and types: the browser reads them too.

export const privateKinds = [
  "key",
  "secret_url",
  "card",
  "iban",
  "id_cn",
  "passport",
  "email",
  "phone",
  "address",
  "child",
  "name",
] as const;
export type PrivateKind = (typeof privateKinds)[number];

/** What to do with a finding: put neutral words in its place, ask the person, refuse to draw, or let it be. */
export const privacyChoices = ["replace", "ask", "block", "allow"] as const;
export type PrivacyChoice = (typeof privacyChoices)[number];

/** The most names that a workspace may list. */
export const namesMax = 500;

/** What neutral words must name. A school is found with a child only, and is of that kind. */
export type PrivateThing = PrivateKind | "school";

/** A stretch of a text in UTF-16 code units, and what it is taken for. */
export type Finding = {
  readonly kind: PrivateKind;
  readonly thing: PrivateThing;
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

/** Something private that was found elsewhere: it is the same thing wherever it stands. */
export type KnownPrivate = Pick<Finding, "kind" | "thing" | "text">;

export type Span = Pick<Finding, "thing" | "start" | "end">;
