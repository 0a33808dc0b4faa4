// What zones are called: by people, by browsers and by databases.

/** Names that were given up, which some browsers still say; databases without old names know the new ones alone. */
const renamed: Readonly<Record<string, string>> = {
  "Africa/Asmera": "Africa/Asmara",
  "America/Buenos_Aires": "America/Argentina/Buenos_Aires",
  "America/Catamarca": "America/Argentina/Catamarca",
  "America/Coral_Harbour": "America/Atikokan",
  "America/Cordoba": "America/Argentina/Cordoba",
  "America/Godthab": "America/Nuuk",
  "America/Indianapolis": "America/Indiana/Indianapolis",
  "America/Jujuy": "America/Argentina/Jujuy",
  "America/Louisville": "America/Kentucky/Louisville",
  "America/Mendoza": "America/Argentina/Mendoza",
  "Asia/Calcutta": "Asia/Kolkata",
  "Asia/Katmandu": "Asia/Kathmandu",
  "Asia/Rangoon": "Asia/Yangon",
  "Asia/Saigon": "Asia/Ho_Chi_Minh",
  "Atlantic/Faeroe": "Atlantic/Faroe",
  "Europe/Kiev": "Europe/Kyiv",
  "Pacific/Enderbury": "Pacific/Kanton",
  "Pacific/Ponape": "Pacific/Pohnpei",
  "Pacific/Truk": "Pacific/Chuuk",
};

/** The names of a zone that one asks for, the best first; none when there is no such zone. */
export function namesOf(said: string): readonly string[] {
  const name = knownName(said);
  if (name === null) return [];
  const newer = renamed[name];
  return newer ? [newer, name] : [name];
}

function knownName(said: string): string | null {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: said }).resolvedOptions().timeZone;
  } catch {
    return null; // that is how it says that it knows none
  }
}

/** All zones by the names they have today, in the order of the alphabet. */
export function listZones(): readonly string[] {
  const names = Intl.supportedValuesOf("timeZone").map((name) => renamed[name] ?? name);
  return [...new Set(["UTC", ...names])].sort();
}

/** How far clocks are before UTC at a moment, in minutes: 480. */
export function minutesAhead(name: string, ms: number): number {
  const parts = new Intl.DateTimeFormat("en", { timeZone: name, timeZoneName: "longOffset" }).formatToParts(ms);
  const said = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign, hours, minutes] = /^GMT([+-])(\d\d):(\d\d)/.exec(said) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}
