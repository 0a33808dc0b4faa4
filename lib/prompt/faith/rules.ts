import { addPieces, readLine, renderLedger } from "../ledger/rules.ts";
import type { Ledger } from "../ledger/schema.ts";
import { isHan } from "../wording/language/rules.ts";
import { type Around, hasArrived } from "./arrival/rules.ts";
import { type Claim, readClaims } from "./claims/rules.ts";
import { distinctBy, readDraft } from "./draft/rules.ts";
import type { Draft, Loss } from "./schema.ts";
import { findCourses } from "./series/rules.ts";

/** What the message says and none of the prompts made from it holds, in the order of the message. */
export function findLosses(message: string, drafts: readonly Draft[]): readonly Loss[] {
  const claims = readClaims(message);
  const texts = drafts.map(({ text }) => text);
  const around: Around = {
    draft: readDraft(texts, new Set(claims.flatMap((claim) => (claim.kind === "text" ? [claim.inner] : [])))),
    settings: drafts.map(({ settings }) => settings),
    named: distinctBy(
      claims.flatMap((claim) => (claim.kind === "name" ? [claim.word] : [])),
      ({ key }) => key,
    ),
    counted: distinctBy(
      claims.flatMap((claim) => (claim.kind === "count" && !claim.isWeak && claim.head ? [claim.head] : [])),
      ({ key }) => key,
    ),
    isTranslated: isHan(message) !== isHanPrompt(texts.join("\n")),
  };
  return toLosses(message, lostOf(drafts.length > 1 ? withoutCourses(message, claims) : claims, around));
}

function withoutCourses(message: string, claims: readonly Claim[]): readonly Claim[] {
  const courses = findCourses(message);
  return claims.filter(({ start, end }) => !courses.some((span) => span.start <= start && end <= span.end));
}

/** What is said again and again is looked up once: a long message costs what it says, not how often. */
function lostOf(claims: readonly Claim[], around: Around): readonly Claim[] {
  const known = new Map<string, boolean>();
  return claims.filter((claim) => {
    const key = keyOfClaim(claim);
    const has = known.get(key) ?? hasArrived(claim, around);
    known.set(key, has);
    return !has;
  });
}

function keyOfClaim(claim: Claim): string {
  switch (claim.kind) {
    case "count":
      return `count ${claim.value} ${claim.isWeak} ${claim.head?.key}`;
    case "colour":
      return `colour ${claim.id} ${claim.head?.key}`;
    case "name":
      return `name ${claim.word.key}`;
    case "text":
      return `text ${claim.inner}`;
    default:
      return `${claim.kind} ${claim.start}`;
  }
}

const ofEveryLanguage: ReadonlySet<string> = new Set(["purpose", "background"]);

/** Whether a prompt is Chinese: by its lines, without those that say the same in every language. */
function isHanPrompt(text: string): boolean {
  const lines = text.split("\n").map(readLine);
  return isHan(lines.flatMap(({ field, words }) => (ofEveryLanguage.has(field) ? [] : [words])).join("\n"));
}

function toLosses(message: string, lost: readonly Claim[]): readonly Loss[] {
  const names = joinNames(message, lost);
  return names.flatMap((claim) => (isPartOfName(claim, lost) ? [] : [toLoss(message, withParts(claim, lost))]));
}

/** A thing that is lost takes its number and its colour along: one loss, not three. */
function isPartOfName(claim: Claim, lost: readonly Claim[]): boolean {
  return lost.some((one) => one.kind === "name" && isSaidOf(claim, one));
}

function isSaidOf(claim: Claim, name: Claim): boolean {
  if ((claim.kind !== "count" && claim.kind !== "colour") || !claim.head) return false;
  return name.start <= claim.head.start && claim.head.end <= name.end;
}

function withParts(claim: Claim, lost: readonly Claim[]): Claim {
  if (claim.kind !== "name") return claim;
  return {
    ...claim,
    start: Math.min(claim.start, ...lost.filter((one) => isSaidOf(one, claim)).map(({ start }) => start)),
  };
}

/** Neighbouring words are one name: "string lights". */
function joinNames(message: string, lost: readonly Claim[]): readonly Claim[] {
  const joined: Claim[] = [];
  for (const claim of lost) {
    const last = joined.at(-1);
    const isNext = last?.kind === "name" && claim.kind === "name" && message.slice(last.end, claim.start).trim() === "";
    if (isNext && last.end - claim.start >= -1) joined.splice(-1, 1, { ...claim, start: last.start });
    else joined.push(claim);
  }
  return joined;
}

function toLoss(message: string, claim: Claim): Loss {
  const { start, end } = claim;
  const said = message.slice(start, end);
  const kind = claim.kind === "pictures" ? "count" : claim.kind;
  return {
    instead: null,
    id: `${kind}.${start}`,
    kind,
    start,
    end,
    said,
    field: fieldOf(claim),
    piece: pieceOf(message, claim, said),
  };
}

function fieldOf(claim: Claim): Loss["field"] {
  switch (claim.kind) {
    case "text":
      return "text";
    case "negation":
      return "avoid";
    case "size":
    case "pictures":
      return "composition";
    case "colour":
      return claim.head ? "subject" : "palette";
    case "count":
    case "name":
      return "subject";
  }
}

function pieceOf(message: string, claim: Claim, said: string): string {
  if (claim.kind === "text") return `"${claim.inner.replaceAll('"', "”")}"`;
  if ((claim.kind !== "count" && claim.kind !== "colour") || !claim.head) return said;
  const { start, end } = claim.head;
  if (start >= claim.end) return message.slice(claim.start, end);
  const thing = message.slice(start, end);
  return claim.head.script === "han" ? `${said}的${thing}`.replace("的的", "的") : `${said} ${thing}`;
}

/** The ledger with the lost words in their line again, or in the place of what stands there instead of them. */
export function putBack(ledger: Ledger, { id, field, piece, instead, start, end }: Loss): Ledger {
  if (renderLedger(ledger).includes(piece)) return ledger;
  const origin = { kind: "said", start, end } as const;
  const lines = ledger.lines.map((line) => ({
    ...line,
    pieces: line.pieces.map((one) => (one.id === instead ? { ...one, text: piece, origin } : one)),
  }));
  const isReplaced = ledger.lines.some(({ pieces }) => pieces.some((one) => one.id === instead));
  if (isReplaced) return { ...ledger, lines };
  return addPieces(ledger, [{ field, piece: { id: `${field}.said.${id}`, text: piece, origin } }]);
}
