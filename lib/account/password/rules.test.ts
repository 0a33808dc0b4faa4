import { describe, expect, it } from "vitest";
import { commonPasswords } from "./common-passwords.ts";
import { isStrongEnough, normalizePassword } from "./rules.ts";

const lin = { name: "Lin Weiming", email: "lin.weiming@studio.example" };
const judge = (password: string) => isStrongEnough(normalizePassword(password), lin);

describe("a password is judged by its length and by what an attacker tries first", () => {
  it.each([
    "",
    "seven77",
    "       ",
    "password",
    "PassWord123",
    "qwertyuiop",
    "1q2w3e4r",
    "woaini1314",
    "ｐａｓｓｗｏｒｄ", // full-width letters are the same letters
    "aaaaaaaaaaaa",
    "abcabcabcabc",
    "12341234",
    "好好好好好好好好",
    "lin.weiming@studio.example",
    "LIN.WEIMING",
    "linweiming",
    "lin weiming",
    "a".repeat(64) + "b".repeat(65),
  ])("%j is refused", (password) => {
    expect(judge(password)).toBe(false);
  });

  it.each([
    "eightch4",
    "四个字不够所以八个",
    "a fox reads at night",
    "🦊🌳🌙📖🎨🖌️🏮🍵",
    "пароль-для-рисования",
    "linweiming paints",
    "x9".repeat(3) + "ab".repeat(61), // 128 characters
  ])("%j is taken", (password) => {
    expect(judge(password)).toBe(true);
  });
});

it("length is counted in characters, not in code units", () => {
  expect(judge("🦊🌳🌙📖")).toBe(false);
  expect(judge("🦊🌳🌙📖".repeat(4).slice(0, 14))).toBe(false);
});

it("composed and decomposed letters are one password", () => {
  expect(normalizePassword("cafe\u0301-de-nuit")).toBe(normalizePassword("caf\u00e9-de-nuit"));
});

it("the list holds about three hundred, none of which the length would have refused anyway", () => {
  expect(commonPasswords.size).toBeGreaterThan(200);
  for (const word of commonPasswords) expect([...word].length).toBeGreaterThanOrEqual(8);
});
