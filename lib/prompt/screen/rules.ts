import type { Withheld, WithheldKind } from "../schema.ts";

// Linear-time patterns only: bounded repeats, no nested quantifiers. It never claims to be complete.

type Detector = {
  readonly kind: WithheldKind;
  readonly pattern: RegExp;
  readonly isReal: (found: string) => boolean;
};

const always = () => true;

const detectors: readonly Detector[] = [
  { kind: "key", pattern: /\bsk-[A-Za-z0-9_-]{16,200}/g, isReal: always }, // OpenAI and those who copied its form
  { kind: "key", pattern: /\b(?:ghp|gho|ghs|ghu|ghr)_[A-Za-z0-9]{20,255}\b/g, isReal: always }, // GitHub
  { kind: "key", pattern: /\bgithub_pat_[A-Za-z0-9_]{20,255}\b/g, isReal: always },
  { kind: "key", pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, isReal: always }, // AWS access key id
  { kind: "key", pattern: /\bAIza[A-Za-z0-9_-]{35}/g, isReal: always }, // Google
  { kind: "key", pattern: /\bxox[abprs]-[A-Za-z0-9-]{10,200}/g, isReal: always }, // Slack
  { kind: "key", pattern: /\bglpat-[A-Za-z0-9_-]{20,100}/g, isReal: always }, // GitLab
  {
    kind: "key",
    pattern: /\beyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{10,1000}/g,
    isReal: always,
  }, // JWT
  {
    kind: "key",
    pattern: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[^-]{0,8000}(?:-----END [A-Z ]{0,30}PRIVATE KEY-----)?/g,
    isReal: always,
  },
  {
    kind: "key",
    pattern:
      /(?:\b(?:api[_ -]?key|secret|token|password|passwd)|密码|密钥|口令)\s{0,3}[:=：]\s{0,3}["']?[^\s"']{6,200}/gi,
    isReal: always,
  },
  { kind: "email", pattern: /[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/gu, isReal: always },
  { kind: "card", pattern: /(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)/g, isReal: passesLuhn },
];

/** Something private in a text: UTF-16 code units, the end not included. */
export type Private = {
  readonly kind: WithheldKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

/** Everything private in a text, in order, no two overlapping. */
export function findPrivate(text: string): readonly Private[] {
  const found: Private[] = [];
  for (const { kind, pattern, isReal } of detectors) {
    for (const { 0: word, index: start } of text.matchAll(pattern)) {
      const end = start + word.length;
      if (isReal(word) && found.every((one) => one.end <= start || one.start >= end)) {
        found.push({ kind, start, end, text: word });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The text with each finding replaced; they are in order and do not overlap. */
export function replaceFound<T extends Private>(
  text: string,
  found: readonly T[],
  instead: (one: T) => string,
): string {
  const parts = found.map((one, at) => text.slice(found[at - 1]?.end ?? 0, one.start) + instead(one));
  return parts.join("") + text.slice(found.at(-1)?.end ?? 0);
}

export function neutralWords({ kind }: Pick<Private, "kind">): string {
  return { key: "a secret", card: "a card number", email: "a mail address" }[kind];
}

export function toWithheld({ kind, text }: Private): Withheld {
  return { kind, mark: markOf(kind, text) };
}

/** Luhn's checksum (ISO/IEC 7812-1, annex B) over 13 to 19 digits that are not all the same. */
export function passesLuhn(found: string): boolean {
  const digits = Array.from(found.replace(/\D/g, ""), Number);
  if (digits.length < 13 || digits.length > 19 || new Set(digits).size === 1) return false;
  const sum = digits.reverse().reduce((total, digit, place) => total + (place % 2 === 0 ? digit : doubled(digit)), 0);
  return sum % 10 === 0;
}

function doubled(digit: number): number {
  return digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
}

function markOf(kind: WithheldKind, found: string): string {
  if (kind === "email") return `${found.slice(0, 1)}…@…`;
  if (kind === "card") return `…${found.replace(/\D/g, "").slice(-4)}`;
  return `${found.slice(0, 3)}…`;
}
