const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

export const idleMs = 7 * dayMs;
export const absoluteMs = 30 * dayMs;
const seenEveryMs = 5 * minuteMs;

export type SessionTimes = { readonly createdAt: Date; readonly seenAt: Date };

/** Used within the last 7 days, opened within the last 30. */
export function isAlive({ createdAt, seenAt }: SessionTimes, now: Date): boolean {
  return now.getTime() - seenAt.getTime() < idleMs && now.getTime() - createdAt.getTime() < absoluteMs;
}

/** One write in five minutes is enough to know who is idle. */
export function isSeenDue({ seenAt }: Pick<SessionTimes, "seenAt">, now: Date): boolean {
  return now.getTime() - seenAt.getTime() >= seenEveryMs;
}

export type Agent = { readonly browser: string | null; readonly system: string | null };

// Order matters: most browsers also claim to be the ones below them.
const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\bMicroMessenger\//, "WeChat"],
  [/\b(Firefox|FxiOS)\//, "Firefox"],
  [/\b(Chrome|CriOS|Chromium|HeadlessChrome)\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/\b(iPhone|iPad|iPod)\b/, "iOS"],
  [/\bAndroid\b/, "Android"],
  [/\bOpenHarmony\b/, "HarmonyOS"],
  [/\bWindows\b/, "Windows"],
  [/\bMacintosh\b/, "macOS"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bLinux\b/, "Linux"],
];

/** Enough for a person to recognise their own device in a list. */
export function readAgent(userAgent: string | null): Agent {
  const find = (table: typeof browsers) => table.find(([pattern]) => pattern.test(userAgent ?? ""))?.[1] ?? null;
  return { browser: find(browsers), system: find(systems) };
}
