// Which language a person reads: their choice (cookie), else what their browser asks for, else English.

export const locales = ["en", "zh-CN"] as const;
export type Locale = (typeof locales)[number];

export const localeCookie = "easel_locale";

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/** `accepted` is an Accept-Language header, such as "zh-TW,zh;q=0.9,en;q=0.8". */
export function chooseLocale(chosen: string | undefined, accepted: string | null): Locale {
  if (isLocale(chosen)) return chosen;
  const wishes = (accepted ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...rest] = part.trim().split(";");
      const weight = rest.map((item) => item.trim()).find((item) => item.startsWith("q="));
      return { language: tag.split("-")[0]?.toLowerCase() ?? "", weight: weight ? Number(weight.slice(2)) : 1 };
    })
    .filter((wish) => wish.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const wish of wishes) {
    if (wish.language === "zh") return "zh-CN";
    if (wish.language === "en") return "en";
  }
  return "en";
}
