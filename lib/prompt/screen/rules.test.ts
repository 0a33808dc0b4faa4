import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPrivate, passesLuhn, replaceFound, toWithheld } from "./rules.ts";

function screen(text: string) {
  const found = findPrivate(text);
  return { text: replaceFound(text, found, ({ kind }) => `[${kind}]`), withheld: found.map(toWithheld) };
}

const without = (text: string) => replaceFound(text, findPrivate(text), () => "");

describe("what is withheld", () => {
  test.each([
    ["write to ann.lee+shop@mail.example.com today", "write to [email] today", "email", "a…@…"],
    ["联系 zhang@例子.公司 谢谢", "联系 [email] 谢谢", "email", "z…@…"],
    ["pay 4111 1111 1111 1111 now", "pay [card] now", "card", "…1111"],
    ["卡号4111-1111-1111-1111。", "卡号[card]。", "card", "…1111"],
    ["use sk-proj-abcdefghijklmnop1234 please", "use [key] please", "key", "sk-…"],
    ["AKIAIOSFODNN7EXAMPLE", "[key]", "key", "AKI…"],
    [`ghp_${"a1".repeat(18)}`, "[key]", "key", "ghp…"],
    ["api_key = hunter2hunter2 and a cat", "[key] and a cat", "key", "api…"],
    ["密码：abc123456 一只猫", "[key] 一只猫", "key", "密码：…"],
    ["-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----", "[key]", "key", "---…"],
  ])("%j", (text, clean, kind, mark) => {
    expect(screen(text)).toEqual({ text: clean, withheld: [{ kind, mark }] });
  });
});

describe("what stays", () => {
  test.each([
    "a red fox reading under an oak tree at night",
    "月光下的橘猫坐在屋顶上，剪纸风格",
    "4111 1111 1111 1112", // fails Luhn
    "0000 0000 0000 0000",
    "brand colours #0B3D91, #FC3D21",
    "phone 555-0100, 24 candles, the year 2026",
    "an email icon @ the top",
    "the secret garden",
    "a skeleton with a sky-blue ski",
  ])("%j", (text) => {
    expect(screen(text)).toEqual({ text, withheld: [] });
  });
});

test.each([
  ["4242 4242 4242 4242", true],
  ["378282246310005", true],
  ["6011000990139424", true],
  ["4242 4242 4242 4241", false],
  ["123", false],
])("Luhn of %s is %s", (digits, isCard) => {
  expect(passesLuhn(digits)).toBe(isCard);
});

test("a screened text, screened again, has nothing more to withhold", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
      const once = without(text);
      expect(without(without(once)).length).toBeLessThanOrEqual(once.length);
    }),
  );
});

test("hostile text of 200,000 characters does not stall the screen", { timeout: 10_000 }, () => {
  for (const unit of ["a@", "1 ", "sk-", "eyJ", "a.", "-----BEGIN ", "password:", "@a."]) {
    expect(screen(unit.repeat(200_000 / unit.length)).text.length).toBeGreaterThan(0);
  }
});
