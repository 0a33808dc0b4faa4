import type { RightsKind } from "../schema.ts";
import { type Alias, toAlias } from "./alias/rules.ts";
import { artists } from "./artists.ts";
import { brands } from "./brands.ts";
import { callings } from "./callings.ts";
import { characters } from "./characters.ts";
import { fields } from "./fields.ts";
import { figures } from "./figures.ts";
import { trades } from "./trades.ts";

// The tables of names, read into entries once.

/** The same thing said in both languages. */
export type Said = { readonly en: string; readonly zh: string };

export type Entry = {
  readonly id: string;
  readonly kind: Exclude<RightsKind, "term">;
  /** Of an artist the field, of a brand the trade, of a public person the calling with f or m. */
  readonly group: string;
  readonly aliases: readonly Alias[];
  readonly said: readonly Said[];
};

export type Trade = {
  readonly products: readonly string[];
  readonly look: Said;
  readonly fresh: Said;
  readonly lookAfter: Said;
  readonly freshAfter: Said;
};

const protectedYears = 70;

/** Copyright lasts to the end of the seventieth year after the year of death, in most countries. */
function isFree(died: string | undefined, year: number): boolean {
  return died !== undefined && died !== "" && year > Number(died) + protectedYears;
}

/** All names that somebody has a right in, in a year. */
export function entriesOf(year: number): readonly Entry[] {
  return [
    ...rowsOf(artists)
      .filter(([, , died]) => !isFree(died, year))
      .map(([id = "", group = "", , names = "", ...said]) => makeEntry("artist", { id, group, names, said })),
    ...rowsOf(characters)
      .filter(([, died]) => !isFree(died, year))
      .map(([id = "", , names = "", ...said]) => makeEntry("character", { id, group: "", names, said })),
    ...rowsOf(brands).map(([id = "", group = "", names = "", ...said]) =>
      makeEntry("brand", { id, group, names, said }),
    ),
    ...rowsOf(figures).map(([id = "", calling = "", sex = "", names = "", ...said]) => {
      const entry = makeEntry("figure", { id, group: `${calling} ${sex}`, names, said });
      return { ...entry, said: [...entry.said, ...(callingTable.get(entry.group) ?? [])] };
    }),
  ];
}

function rowsOf(table: string): readonly (readonly string[])[] {
  return table
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("|").map((cell) => cell.trim()));
}

type Cells = {
  readonly id: string;
  readonly group: string;
  readonly names: string;
  readonly said: readonly string[];
};

function makeEntry(kind: Entry["kind"], { id, group, names, said }: Cells): Entry {
  return { id, kind, group, aliases: names.split(";").map(toAlias), said: said.map(toSaid) };
}

function toSaid(cell: string): Said {
  const [en = "", zh = ""] = cell.split(" / ").map((half) => half.trim());
  return { en, zh };
}

const callingTable: ReadonlyMap<string, readonly Said[]> = new Map(
  rowsOf(callings).map(([calling, sex, look = "", fresh = ""]) => [`${calling} ${sex}`, [toSaid(look), toSaid(fresh)]]),
);

export const tradeTable: ReadonlyMap<string, Trade> = new Map(
  rowsOf(trades).map(([trade = "", products = "", look = "", fresh = "", lookAfter = "", freshAfter = ""]) => [
    trade,
    {
      products: products.split(/[,/]/).map((word) => word.trim().toLowerCase()),
      look: toSaid(look),
      fresh: toSaid(fresh),
      lookAfter: toSaid(lookAfter),
      freshAfter: toSaid(freshAfter),
    },
  ]),
);

/** A field of art: the person without a likeness, three times, and three invented looks. */
export type Field = { readonly people: readonly Said[]; readonly fresh: readonly Said[] };

export const fieldTable: ReadonlyMap<string, Field> = new Map(
  rowsOf(fields).map(([field = "", ...cells]) => {
    const said = cells.map(toSaid);
    return [field, { people: said.slice(0, 3), fresh: said.slice(3) }];
  }),
);
