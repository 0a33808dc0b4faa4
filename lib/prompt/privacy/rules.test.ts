import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isCard, isResidentId, passesMod97 } from "./number/rules.ts";
import { findPrivate, type Lists, replaceFound } from "./rules.ts";
import { type PrivateKind, privateKinds } from "./schema.ts";
import { judge, listedNames } from "./test-cases.ts";
import { fourthRoundHarmless, fourthRoundSeen, fourthRoundUnseen } from "./test-fourth.ts";
import { harmless } from "./test-harmless.ts";
import { withheldEn } from "./test-withheld-en.ts";
import { withheldZh } from "./test-withheld-zh.ts";

const allOf = (cases: typeof withheldEn) =>
  privateKinds.flatMap((kind) => cases[kind].map((text): readonly [PrivateKind, string] => [kind, text]));

describe.each([
  ["English", allOf(withheldEn)],
  ["Chinese", allOf(withheldZh)],
])("in %s", (_, cases) => {
  test("there are at least 150 cases", () => {
    expect(cases.length).toBeGreaterThanOrEqual(150);
  });

  test.each(cases)("%s is found whole, and nothing else: %s", (kind, text) => {
    expect(judge(kind, text)).toEqual({ missed: [], extra: [] });
  });
});

const some = (cases: Partial<typeof withheldEn>) =>
  privateKinds.flatMap((kind) => (cases[kind] ?? []).map((text): readonly [PrivateKind, string] => [kind, text]));

test.each(some(fourthRoundSeen))("of the fourth round, %s is found whole, and nothing else: %s", (kind, text) => {
  expect(judge(kind, text)).toEqual({ missed: [], extra: [] });
});

test("of the unseen half of the fourth round as much is found as at first", () => {
  const found = some(fourthRoundUnseen).filter(([kind, text]) => judge(kind, text).missed.length === 0);
  expect(found.length).toBeGreaterThanOrEqual(32);
});

test("there are at least 200 harmless look-alikes", () => {
  expect(new Set(harmless).size).toBeGreaterThanOrEqual(200);
});

test.each([...harmless, ...fourthRoundHarmless])("nothing is found in: %s", (text) => {
  expect(findPrivate(text, { names: listedNames })).toEqual([]);
});

test.each([
  ["4242424242424242", true],
  ["378282246310005", true],
  ["4242424242424241", false],
  ["9780134685991", false],
  ["0000000000000000", false],
])("%s as a card: %s", (digits, expected) => {
  expect(isCard(digits)).toBe(expected);
});

test.each([
  ["11010519491231002X", true],
  ["110105194912310021", false],
  ["990105194912310021", false],
])("%s as a resident id: %s", (id, expected) => {
  expect(isResidentId(id)).toBe(expected);
});

test.each([
  ["GB82WEST12345698765432", true],
  ["GB82WEST12345698765433", false],
])("%s passes mod 97: %s", (iban, expected) => {
  expect(passesMod97(iban)).toBe(expected);
});

describe("a finding's place", () => {
  test("is the one in the original, with what cannot be seen inside it", () => {
    const text = "card ４１１１\u200b 1111\u202e 1111 1111!";
    const [finding] = findPrivate(text);
    expect(finding).toMatchObject({ kind: "card", start: 5, end: text.length - 1 });
    expect(replaceFound(text, findPrivate(text), ({ kind }) => `[${kind}]`)).toBe("card [card]!");
  });

  test("counts UTF-16 code units", () => {
    const text = "🦊🦊 ann@example.com 🦊";
    expect(findPrivate(text)).toMatchObject([{ start: 5, end: 20, text: "ann@example.com" }]);
  });

  test("is in order and overlaps no other, whatever the text is", () => {
    const pieces = [
      "ann@example.com",
      "4242 4242 4242 4242",
      "+44 20 7946 0958",
      "12 Oak Lane",
      "密码：abc123",
      "Emma",
      "五",
      " ",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces, "\u200b", "，", "at "), { maxLength: 20 }), (parts) => {
        const text = parts.join("");
        let last = 0;
        for (const { start, end, text: found } of findPrivate(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(found);
          last = end;
        }
      }),
    );
  });

  test("gives way to the words of the caller, and the rest stays as it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const found = findPrivate(text);
        expect(replaceFound(text, found, (one) => one.text)).toBe(text);
      }),
    );
  });
});

test("a name of the list is found in any case and as a word of its own, in Chinese anywhere", () => {
  const names = ["Al", "王小丫"];
  expect(findPrivate("AL and al, not Alps; 送给王小丫", { names }).map(({ text }) => text)).toEqual([
    "AL",
    "al",
    "王小丫",
  ]);
});

describe("a kind that is allowed", () => {
  const names = ["Falcon"];

  test("hides no name, no child and nothing else that is known within it", () => {
    const found = (text: string, lists: Lists) =>
      findPrivate(text, { privacy: { address: "allow" }, ...lists }).map(({ thing, text }) => `${thing} ${text}`);
    expect(found("send it to 12 Falcon Street", { names })).toEqual(["name Falcon"]);
    expect(found("12 Emma Street", { known: [{ kind: "child", thing: "child", text: "Emma" }] })).toEqual([
      "child Emma",
    ]);
    expect(found("12 Oak Street, ann@example.com", {})).toEqual(["email ann@example.com"]);
  });

  test.each(allOf(withheldEn).concat(allOf(withheldZh)))("is not taken for another one: %s in %s", (kind, marked) => {
    const text = marked.replace(/[«»]/g, "");
    const others = findPrivate(text, { names: listedNames }).filter((one) => one.kind !== kind);
    expect(findPrivate(text, { names: listedNames, privacy: { [kind]: "allow" } })).toEqual(others);
  });
});

test("a name may hold any character", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 2, maxLength: 20 }), (name) => {
      expect(() =>
        findPrivate("a red fox", { names: [name], known: [{ kind: "key", thing: "key", text: name }] }),
      ).not.toThrow();
    }),
  );
  expect(findPrivate("the a-b (c) [d] \\ e/f.*", { names: ["a-b (c) [d] \\ e/f.*"] })).toHaveLength(1);
});

test("what is known from elsewhere is found by its letters", () => {
  const known = [{ kind: "child", thing: "child", text: "Emma" }] as const;
  expect(findPrivate("Emma reads, emmaline does not", { known })).toMatchObject([{ kind: "child", start: 0, end: 4 }]);
});

test("what is known is found in any case; a name that is a word, only where it is written as a name", () => {
  const known = (["Emma", "Lily"] as const).map((text) => ({ kind: "child", thing: "child", text }) as const);
  const places = [
    { kind: "child", thing: "school", text: "Oakfield Primary School" },
    { kind: "address", thing: "address", text: "12 Oak Lane, Bristol" },
  ] as const;
  const found = (text: string) => findPrivate(text, { known: [...known, ...places] }).map((one) => one.text);
  expect(found("EMMA, emma and Émma, but no emmas")).toEqual(["EMMA", "emma", "Émma"]);
  expect(found("Lily and LILY by a pond with a lily")).toEqual(["Lily", "LILY"]);
  expect(found("OAKFIELD PRIMARY  SCHOOL and 12 OAK LANE, BRISTOL")).toEqual([
    "OAKFIELD PRIMARY  SCHOOL",
    "12 OAK LANE, BRISTOL",
  ]);
});

test("hostile text of 100,000 characters is looked through", { timeout: 20_000 }, () => {
  const units = [
    "a@",
    "1 ",
    "+1 ",
    "sk-",
    "eyJ",
    "a.",
    "-----BEGIN ",
    "password:",
    "@a.",
    "A1 ",
    "\n",
    "\u200b1",
    "\"“”'",
    "路1",
    "小学王小明",
    "Emma School ",
    "Flat 1, ",
    "Unit 1, Aa Bb ",
    "P.O. Box 12 Aa ",
    "No. 1/1 Aa ",
    "password is abc def ",
    "my token ",
    "code for the door ",
  ];
  for (const unit of units) {
    const text = unit.repeat(100_000 / unit.length);
    expect(replaceFound(text, findPrivate(text, { names: listedNames }), () => "").length).toBeLessThanOrEqual(
      text.length,
    );
  }
});
