// Which panels of a comic a clause speaks of: "in panel 2", "the last frame", 第二格.

import type { Step } from "./change.ts";
import { panelsOf } from "./comic.ts";
import { DIGITS, ORDINALS } from "./narrow.ts";
import type { Known } from "./reader.ts";

const NAME = "(?:panels?|frames?|cells?|scenes?|shots?)";
const AT = "(?:(?:in|to|into|from|on|of|for|inside)\\s+)?(?:the\\s+)?";
const ORDINAL = `(?:${ORDINALS.join("|")}|\\d{1,2}(?:st|nd|rd|th)|last|final)`;
const ENGLISH = new RegExp(
  `\\b${AT}${NAME}\\s+(\\d(?:\\s*(?:,|and|&|-|to)\\s*\\d)*)\\b|\\b${AT}(${ORDINAL})\\s+(?:(?:and|,)\\s+(${ORDINAL})\\s+)?${NAME}\\b`,
  "iu",
);
const PLACE_ZH = "(?:格|幅|镜|个?画面|个?镜头|个?分镜)";
const CHINESE = new RegExp(
  `[在给从把将]?(?:第([${DIGITS}\\d](?:[、和到](?:第)?[${DIGITS}\\d])*)|(最后一))${PLACE_ZH}(?:漫画)?[里中上]?的?`,
  "u",
);
const TAKES_AWAY =
  /^(?:remove|delete|drop|erase|cut|take out|lose|get rid of)?\s*$|^(?:把|将)?(?:去掉|删掉|删除|删去|移除|不要|拿掉)?了?$/iu;
const ADDS =
  /^(?:add|insert|draw|make)\s+(?:another|one more|an?|a new|a (?:fifth|sixth|last|final))\s+(?:new\s+)?(?:panel|frame)\b\s*(?:[:：,]|where|in which|with|of|that shows|showing)?\s*(.*)$|^(?:再|多)?(?:加|添加?|增加|画)(?:上)?一(?:格|幅|个画面|个镜头)(?:漫画)?\s*[:：，,]?\s*(.*)$/iu;

/** The clause without the panels it names, and their places from 0; null where it names none or the picture has none. */
export function takePanels(
  clause: string,
  count: number,
): { readonly rest: string; readonly panels: readonly number[] } | null {
  const found = ENGLISH.exec(clause) ?? CHINESE.exec(clause);
  if (!found) return null;
  const said = found.slice(1).flatMap((part) => (part ? part.split(/\s*(?:,|&|、|和|\band\b)\s*/iu) : []));
  const panels = said.flatMap((part) => placesIn(part, count)).filter((at) => at >= 0 && at < count);
  const before = clause.slice(0, found.index);
  const rest = `${before} ${clause.slice(found.index + found[0].length)}`
    .replace(/\s+/g, " ")
    .replace(/^[\s,，:：]+|[\s,，]+$/g, "");
  return panels.length > 0 ? { rest, panels: [...new Set(panels)] } : null;
}

function placesIn(part: string, count: number): readonly number[] {
  const [from, to] = part.split(/\s*(?:-|\bto\b|到)\s*/iu).map((one) => placeOf(one, count));
  if (from === undefined) return [];
  return to === undefined ? [from] : Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}

function placeOf(said: string, count: number): number {
  const word = said.toLowerCase().replace(/^第/u, "");
  if (/^(?:last|final|最后一)$/.test(word)) return count - 1;
  if (/^\d/.test(word)) return Number.parseInt(word, 10) - 1;
  return Math.max(ORDINALS.indexOf(word), DIGITS.indexOf(word));
}

/** Panels that are added or taken away whole; null where the clause does neither. */
export function readPanelStep(clause: string, { scene }: Known): Step | null {
  const panels = panelsOf(scene);
  if (!panels) return null;
  const added = ADDS.exec(clause);
  if (added) return { kind: "panel-add", words: added[1] ?? added[2] ?? "" };
  const taken = takePanels(clause, panels.length);
  return taken && TAKES_AWAY.test(taken.rest) && taken.rest !== ""
    ? { kind: "panel-remove", panels: taken.panels }
    : null;
}
