// Flags of countries by name.
import { FLAG_ROWS } from "#lib/engine/illustrator/vocabulary/drawings/flag-table.ts";
import type { Words } from "./words.ts";

const OTHER_NAMES: Readonly<Record<string, string>> = {
  us: "flag of america|flag of usa|us flag|usa flag|stars and stripes",
  gb: "flag of britain|flag of great britain|uk flag|union jack",
  nl: "flag of holland",
  kr: "flag of korea",
  eu: "eu flag|flag of european union",
  cz: "flag of czechia",
};

export const FLAG_WORDS: Words = FLAG_ROWS.map(([code, country, adjective, zh]) => [
  `own:flag-${code}`,
  [
    `flag of ${country}`,
    `flag of the ${country}`,
    `${adjective} flag`,
    `${country} flag`,
    OTHER_NAMES[code] ?? `national flag of ${country}`,
  ].join("|"),
  [`${zh}国旗`, `${zh}的国旗`, `${zh}旗帜`, `${zh}旗`].join(" "),
]);
