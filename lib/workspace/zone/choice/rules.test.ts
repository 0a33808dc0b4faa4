import { expect, test } from "vitest";
import { listRegions } from "./rules.ts";

const winter = Date.parse("2026-11-30T12:00Z");

function textOf(name: string, locale: string, current = "UTC"): string | undefined {
  return listRegions(locale, winter, current)
    .flatMap(({ choices }) => choices)
    .find((choice) => choice.name === name)?.text;
}

test.each<readonly [string, string, string]>([
  ["UTC", "UTC (UTC)", "UTC (UTC)"],
  ["Asia/Shanghai", "Shanghai (UTC+8)", "中国 · Shanghai (UTC+8)"],
  ["Asia/Kathmandu", "Kathmandu (UTC+5:45)", "尼泊尔 · Kathmandu (UTC+5:45)"],
  ["America/New_York", "New York (UTC−5)", "纽约 · New York (UTC−5)"],
  [
    "America/Argentina/Buenos_Aires",
    "Buenos Aires, Argentina (UTC−3)",
    "布宜诺斯艾利斯 · Buenos Aires, Argentina (UTC−3)",
  ],
])("%s is %s and %s", (name, english, chinese) => {
  expect([textOf(name, "en"), textOf(name, "zh-CN")]).toEqual([english, chinese]);
});

test("what is chosen is among them, also by a name of its own, and each is there once", () => {
  expect(textOf("Asia/Calcutta", "en")).toBeUndefined();
  expect(textOf("Asia/Calcutta", "en", "Asia/Calcutta")).toBe("Calcutta (UTC+5:30)");
  const [first, ...others] = listRegions("en", winter, "Europe/Paris");
  expect(first).toEqual({ region: null, choices: [{ name: "UTC", text: "UTC (UTC)" }] });
  expect(others.every(({ region, choices }) => choices.every(({ name }) => name.startsWith(`${region}/`)))).toBe(true);
  const names = others.flatMap(({ choices }) => choices.map(({ name }) => name));
  expect(names).toHaveLength(new Set(names).size);
});
