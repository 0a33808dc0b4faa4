import { listZones, minutesAhead } from "../name/rules.ts";

// All zones for a person to choose from, by the parts of the world that their names begin with.

export type ZoneChoice = { readonly name: string; readonly text: string };

/** A part of the world; null: of none. */
export type ZoneRegion = { readonly region: Region | null; readonly choices: readonly ZoneChoice[] };

export const regions = [
  "Africa",
  "America",
  "Antarctica",
  "Arctic",
  "Asia",
  "Atlantic",
  "Australia",
  "Europe",
  "Indian",
  "Pacific",
] as const;
export type Region = (typeof regions)[number];

/** In the order of the alphabet of a language; `current` is among them, whatever it is called. */
export function listRegions(locale: string, nowMs: number, current: string): readonly ZoneRegion[] {
  const usual = listUsual(locale, Math.floor(nowMs / hourMs) * hourMs);
  if (usual.some(({ choices }) => choices.some(({ name }) => name === current))) return usual;
  const other = { region: null, choices: [choiceOf(current, locale, nowMs)] };
  return [other, ...usual];
}

const hourMs = 60 * 60 * 1_000;
const kept = new Map<string, { readonly atMs: number; readonly list: readonly ZoneRegion[] }>();

/** Some hundred clocks are asked what they show: a tenth of a second, so not more than once an hour. */
function listUsual(locale: string, atMs: number): readonly ZoneRegion[] {
  const before = kept.get(locale);
  if (before?.atMs === atMs) return before.list;
  const inOrder = new Intl.Collator(locale);
  const ofRegions = Map.groupBy(listZones(), (name) => regions.find((one) => name.startsWith(`${one}/`)) ?? null);
  const list = [null, ...regions].map((region) => ({
    region,
    choices: (ofRegions.get(region) ?? [])
      .map((name) => choiceOf(name, locale, atMs))
      .sort((one, other) => inOrder.compare(one.text, other.text)),
  }));
  kept.set(locale, { atMs, list });
  return list;
}

function choiceOf(name: string, locale: string, nowMs: number): ZoneChoice {
  return { name, text: `${placeOf(name, locale, nowMs)} (${offsetText(minutesAhead(name, nowMs))})` };
}

/** "Buenos Aires, Argentina"; in Chinese by the name that people there give it too: "中国 · Shanghai". */
function placeOf(name: string, locale: string, nowMs: number): string {
  const [city = name, ...around] = name
    .replaceAll("_", " ")
    .split("/")
    .slice(name.includes("/") ? 1 : 0)
    .reverse();
  const place = [city, ...around].join(", ");
  if (!locale.startsWith("zh") || !name.includes("/")) return place;
  const format = new Intl.DateTimeFormat(locale, { timeZone: name, timeZoneName: "shortGeneric" });
  const said = format.formatToParts(nowMs).find(({ type }) => type === "timeZoneName")?.value ?? "";
  return said.endsWith("时间") ? `${said.slice(0, -"时间".length)} · ${place}` : place;
}

/** "UTC+5:45"; "UTC" where clocks are not ahead at all. */
function offsetText(minutes: number): string {
  if (minutes === 0) return "UTC";
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const sign = minutes < 0 ? "−" : "+";
  return `UTC${sign}${hours}${rest === 0 ? "" : `:${`${rest}`.padStart(2, "0")}`}`;
}
