import { matchAll } from "../match/rules.ts";
import type { Span } from "../schema.ts";
import { ibanLengths } from "./iban-lengths.ts";

// Numbers with a checksum, which says more than their look, and passports, which have none and need to be named.

// ISO/IEC 7812: who issues what begins so, and the lengths in use.
const issuers: readonly (readonly [start: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^(?:6011|64[4-9]|65)/, [16, 17, 18, 19]],
  [/^(?:352[89]|35[3-8])/, [16, 17, 18, 19]],
  [/^(?:30[0-5]|3095|36|38|39)/, [14, 16, 19]],
  [/^(?:62|81)/, [16, 17, 18, 19]],
  [/^(?:50|5[6-9]|6[37]|9558|220[0-4])/, [16, 18, 19]],
];

/** Luhn's checksum (ISO/IEC 7812-1, annex B). */
function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits, Number)
    .reverse()
    .reduce((total, digit, place) => total + (place % 2 === 0 ? digit : doubled(digit)), 0);
  return sum % 10 === 0;
}

function doubled(digit: number): number {
  return digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
}

export function isCard(digits: string): boolean {
  if (new Set(digits).size < 2) return false;
  const isIssued = issuers.some(([start, lengths]) => start.test(digits) && lengths.includes(digits.length));
  return isIssued && passesLuhn(digits);
}

const digitGroups = /(?<![A-Za-z0-9])\d{1,19}(?![A-Za-z0-9])/g;

type Group = { readonly at: number; readonly digits: string; readonly joint: string };

/** A card stands in one piece or in groups as cards are printed; after it may follow more digits, as its expiry. */
export function findCards(text: string): readonly Span[] {
  const groups = readGroups(text);
  const spans: Span[] = [];
  for (let first = 0; first < groups.length; first++) {
    const count = countCardGroups(groups, first);
    const [from, to] = [groups[first], groups[first + count - 1]];
    if (count === 0 || !from || !to) continue;
    spans.push({ thing: "card", start: from.at, end: to.at + to.digits.length });
    first += count - 1;
  }
  return spans;
}

/** Digits that stand together, each with what joins them to those before; "" where nothing of the sort does. */
function readGroups(text: string): readonly Group[] {
  let end = 0;
  return [...text.matchAll(digitGroups)].map(({ 0: digits, index: at }) => {
    const joint = text.slice(Math.max(end, at - 3), at);
    end = at + digits.length;
    return { at, digits, joint: /^[ .-]{1,2}$/.test(joint) ? joint : "" };
  });
}

/** How many groups from here on are a card; 0: none. */
function countCardGroups(groups: readonly Group[], first: number): number {
  let digits = "";
  const sizes: number[] = [];
  const joint = groups[first + 1]?.joint;
  for (let next = first; digits.length < 19; next++) {
    const group = groups[next];
    if (!group || (next > first && (group.joint === "" || (group.digits.length === 1 && group.joint !== joint)))) break;
    digits += group.digits;
    sizes.push(group.digits.length);
    if (digits.length >= 13 && isCard(digits) && isPrinted(sizes)) return sizes.length;
  }
  return 0;
}

/** Whether cards are grouped so: all in one, in fours with a rest, as the 4-6-5 of some, or digit by digit. */
function isPrinted(sizes: readonly number[]): boolean {
  if (sizes.length === 1) return true;
  const last = sizes.length - 1;
  const inFours = sizes.every((size, at) => size === 4 || (at === last && size < 4 && sizes.length >= 4));
  return inFours || /^(?:4,6,[45]|5,5,5|6,6,4|6,1[0-3]|8,8|(?:1,){12,18}1|(?:2,){7}2)$/.test(sizes.join());
}

const ibanStart = /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?=[ -]?[A-Z0-9]{2})/gi;

export function findIbans(text: string): readonly Span[] {
  return [...text.matchAll(ibanStart)].flatMap(({ index }): readonly Span[] => {
    const length = ibanLengths[text.slice(index, index + 2).toUpperCase()];
    if (length === undefined) return [];
    const end = endOfIban(text, index, length);
    if (end === null || !passesMod97(text.slice(index, end).replace(/[ -]/g, "").toUpperCase())) return [];
    return [{ thing: "iban", start: index, end }];
  });
}

/** Where `length` letters and digits end, with at most one space or hyphen between two of them. */
function endOfIban(text: string, start: number, length: number): number | null {
  let at = start;
  for (let count = 0; count < length; count++) {
    if (count > 0 && /[ -]/.test(text[at] ?? "")) at++;
    if (!/[A-Za-z0-9]/.test(text[at] ?? "")) return null;
    at++;
  }
  return /[A-Za-z0-9]/.test(text[at] ?? "") ? null : at;
}

/** ISO 7064, mod 97-10. */
export function passesMod97(iban: string): boolean {
  const turned = iban.slice(4) + iban.slice(0, 4);
  let rest = 0;
  for (const character of turned) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

const residentId =
  /(?<![A-Za-z0-9])[1-9]\d{5}[ -]?(?:18|19|20)\d{2}[ -]?(?:0[1-9]|1[0-2])[ -]?(?:0[1-9]|[12]\d|3[01])[ -]?\d{3} ?[\dXx](?![A-Za-z0-9])/g;
const idPlaces = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[123])/;
const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643: a place, a day of birth and a check digit. */
export function isResidentId(found: string): boolean {
  const id = found.replace(/[ -]/g, "").toUpperCase();
  if (!idPlaces.test(id)) return false;
  const sum = idWeights.reduce((total, weight, at) => total + weight * Number(id[at]), 0);
  return "10X98765432"[sum % 11] === id[17];
}

const hongKongId = /(?<![A-Za-z0-9])[A-Z]{1,2}\d{6} ?\([0-9A]\)/g;

function isHongKongId(found: string): boolean {
  const [, letters = "", digits = "", check = ""] = /^([A-Z]{1,2})(\d{6}) ?\((.)\)$/.exec(found) ?? [];
  const values = [...letters.padStart(2, " ")].map((letter) => (letter === " " ? 36 : letter.charCodeAt(0) - 55));
  const all = [...values, ...Array.from(digits, Number), check === "A" ? 10 : Number(check)];
  return all.reduce((total, value, at) => total + value * (9 - at), 0) % 11 === 0;
}

export function findIds(text: string): readonly Span[] {
  return [
    ...matchAll(text, { thing: "id_cn", pattern: residentId, isReal: isResidentId }),
    ...matchAll(text, { thing: "id_cn", pattern: hongKongId, isReal: isHongKongId }),
    ...matchAll(text, {
      thing: "id_cn",
      pattern:
        /(?:身份证|公民身份|证件)(?:号码|号|编号)?(?:是|为|:|\s){0,3}(?<value>\d{15}|\d{17}[\dXx])(?![A-Za-z0-9])/g,
    }),
  ];
}

const passportNumber = String.raw`(?<value>[A-Z]{0,3}\d{6,9}[A-Z]?|[A-Z]\d{2}[A-Z]\d{2}[A-Z]\d{2}|[A-Z0-9]{2}\d[A-Z0-9]{4,6}\d)(?![A-Za-z0-9])`;

/** Named, or the two lines that machines read (ICAO 9303). */
const passports: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:passport|travel document)(?:[^\d\n.;!?]|\bno\.){0,24}?(?<![A-Za-z0-9])${passportNumber}`,
    "gi",
  ),
  new RegExp(
    String.raw`(?:护照|通行证|台胞证|旅行证|回乡证)(?:号码|编号|号)?[^0-9A-Za-z，。；\n]{0,4}(?:No\.?:? {0,2})?${passportNumber}`,
    "g",
  ),
  /(?<![A-Z0-9<])P[A-Z<][A-Z]{3}[A-Z]{1,38}<<[A-Z<]{1,39}/g,
  /(?<![A-Z0-9<])[A-Z0-9]{6,9}<{0,3}\d[A-Z]{3}\d{7}[MF<X]\d{7}[A-Z0-9<]{2,16}/g,
];

export function findPassports(text: string): readonly Span[] {
  const isReal = (found: string) => /\d{4}|<|\d\d[A-Z]\d\d/i.test(found);
  return passports.flatMap((pattern) => matchAll(text, { thing: "passport", pattern, isReal }));
}
