import { type Detector, matchAll, runBefore } from "../match/rules.ts";
import type { Span } from "../schema.ts";
import { englishAddresses } from "./english.ts";
import { famousPlaces } from "./famous.ts";

// Addresses of houses: a street with a number. A street without one is a place that anybody may draw.

const detectors: readonly Detector[] = [
  ...englishAddresses.map((one): Detector => ({ needs: /\d/, isReal: isSomebodys, ...one })),
  // Streets that come before their number
  {
    thing: "address",
    pattern:
      /(?<!\p{L})[\p{Lu}][\p{L}-]{1,30}(?:straße|strasse|str\.|weg|gasse|allee|platz|ufer|straat|gracht|kade|laan|plein|dijk|gatan|vej)(?: |-)\d{1,4}[a-z]?(?!\d)(?:, \d{4,5} [\p{Lu}][\p{L}-]{2,20})?/giu,
    isReal: isSomebodys,
  },
  {
    thing: "address",
    pattern: /(?<!\p{L})(?:\p{Lu}[\p{L}]{1,15}-){1,3}(?:Straße|Allee|Platz|Weg|Ufer) \d{1,4}[a-z]?(?!\d)/gu,
  },
  {
    thing: "address",
    pattern:
      /(?<![\p{L}\p{N}])\d{1,4}(?: bis| ter)?,? (?:rue|chemin|impasse|allée|quai|(?:avenue|boulevard|place)(?= (?:de|du|des|la|le|les) | [ld]'| \p{Lu}))(?: (?:de|du|des|la|le|les)| l'| d'){0,3} ?[\p{L}'-]{2,20}(?: [\p{Lu}][\p{L}'-]{1,20}){0,2}(?:, (?:\d{5} )?[\p{Lu}][\p{L}-]{2,20})?/gu,
    isReal: isSomebodys,
  },
  {
    thing: "address",
    pattern:
      /(?<![\p{L}.])(?:ul|al|pl|os)\. [\p{Lu}][\p{L}-]{1,20}(?: [\p{Lu}][\p{L}-]{1,20})? \d{1,4}[a-zA-Z]?(?:\/\d{1,4})?(?:, (?:\d\d-\d{3} )?[\p{Lu}][\p{L}-]{2,20})?/gu,
  },
  {
    thing: "address",
    pattern:
      /(?<![\p{N}-])\d{1,3}-\d{1,3}-\d{1,3},? [\p{Lu}][\p{L}-]{2,20}(?:, [\p{Lu}][\p{L}-]{2,20}){1,3}(?:,? \d{3}-\d{4})?/gu,
  },
  {
    thing: "address",
    pattern:
      /(?<!\p{L})(?:Calle|Avenida|Plaza|Paseo|Via|Viale|Corso|Rua) (?:(?:de|del|la|las|los|da|das|do|dos|dei) ){0,2}[\p{Lu}][\p{L}'-]{1,20}(?: [\p{Lu}][\p{L}'-]{1,20}){0,2},? \d{1,4}(?!\d)/gu,
  },
];

// Chinese: administrative names, a road and a number; or a housing estate, a building and a door.
const han = String.raw`[\u4e00-\u9fff]`;
const numerals = "0-9一二三四五六七八九十百零〇";
const numeral = `[${numerals}]`;
const roads = String.raw`(?:大道|大街|小街|斜街|胡同|道|路|街|巷|弄|里)(?:[东西南北中](?:路|街|大街|段|里)?|[一二三四五六七八九十]{1,2}段)?`;
const building = String.raw`(?:${numeral}{1,4}(?:期|号楼|栋|幢|座|单元|层|楼|室|号|院|弄)){0,6}(?:\d{2,4}室?)?`;
const estateFirsts = "小花公新家名嘉苑雅里";
const landmark = String.raw`(?:${han}{1,10}(?:大厦|大楼|广场|中心|公寓|小区|科技园))?`;
const estates = String.raw`(?:小区|花园|公寓|新村|家园|名苑|嘉苑|苑|公馆|新城|雅居|里)`;

/** Behind a Chinese character; most places are told by what they begin with, and looked behind no further. */
const afterHan = (first: string) => String.raw`(?=[${first}])(?<=${han})`;

const chinese: readonly Pick<Detector, "needs" | "pattern">[] = [
  {
    needs: /[号弄]/,
    pattern: new RegExp(
      String.raw`${afterHan("大小斜胡道路街巷弄里")}${roads} ?[甲乙丙丁]?${numeral}{1,7}(?:-\d{1,4})?(?:号院|号楼|号|弄)${building}${landmark}`,
      "g",
    ),
  },
  {
    needs: /\d{3}/,
    pattern: new RegExp(
      String.raw`${afterHan(numerals)}(?:${numeral}{1,2}期${numeral}{1,4}(?:号楼|栋|幢|座)|${numeral}{1,4}(?:号楼|栋|幢|座)${numeral}{1,2}单元)(?:\d{1,2}[层楼])?\d{3,4}室?`,
      "g",
    ),
  },
  {
    needs: /\d-\d/,
    pattern: new RegExp(String.raw`${afterHan(estateFirsts)}${estates}\d{1,3}-\d{1,3}-\d{3,4}(?!\d)`, "g"),
  },
  {
    needs: /\d{3}/,
    pattern: new RegExp(
      String.raw`${afterHan(estateFirsts)}${estates}(?:${numeral}{1,2}期)?${numeral}{1,4}(?:号楼|栋|幢|座)(?:${numeral}{1,2}单元)?(?:\d{1,2}[层楼])?\d{3,4}室?`,
      "g",
    ),
  },
];

/** Where the address begins in a run of characters without spaces: behind the word that leads to it. */
const lead =
  /.*(?:住在|位于|地址是|地址在|寄到|送到|寄往|寄给|搬到|开到|快递到|就在|家在|店在|在|住|到|送|寄|门口|请送|老家|收件|印着|写着|是)/u;
const nameMax = 24;
const notARoad =
  /(?:公路|铁路|马路|道路|[赛跑轨车通隧频航街河渠管弯人]道|线路|电路|赛道|高速路|十字路|跑道|丝绸之路|电车路|高速)[东西南北中]?[0-9一二三四五六七八九十]/;

export function findAddresses(text: string): readonly Span[] {
  const western = detectors.flatMap((detector) => matchAll(text, { needs: /\d/, ...detector }));
  const eastern = chinese.flatMap((detector) =>
    matchAll(text, { thing: "address", ...detector }).flatMap((span) => widen(text, span)),
  );
  return [...western, ...eastern];
}

/** A road with its number, and the names before it. */
function widen(text: string, { thing, start, end }: Span): readonly Span[] {
  const run = runBefore(text, start, nameMax);
  const name = run.slice(lead.exec(run)?.[0].length ?? 0);
  const found = name + text.slice(start, end);
  if (name === "" || notARoad.test(found) || !isSomebodys(found)) return [];
  return [{ thing, start: start - name.length, end }];
}

/** Houses that everybody knows, real or told of, are nobody's secret. */
function isSomebodys(found: string): boolean {
  const plain = found.toLowerCase();
  return !famousPlaces.some((place) => plain.includes(place));
}
