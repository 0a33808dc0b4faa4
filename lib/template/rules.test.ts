import { describe, expect, test } from "vitest";
import { purposes } from "../prompt/purpose/schema.ts";
import { aspects } from "../prompt/schema.ts";
import { givenTemplates } from "./given/words.ts";
import { checkValues, fillTemplate, findTextProblem, splitFilled, variablesOf } from "./rules.ts";
import { templateLengthMax } from "./schema.ts";

describe("the variables of a text", () => {
  test.each<[string, readonly string[]]>([
    ["a {product} in {city}", ["product", "city"]],
    ["{city}, {city}", ["city"]],
    ["{ time of day }", ["time of day"]],
    ["{产品}在｛城市｝", ["产品", "城市"]],
    ["{a_b-c 1}", ["a_b-c 1"]],
    ["no variables", []],
    ["{} { } {-} {a.b} {a", []],
    [`{${"x".repeat(41)}}`, []],
    ["{{product}}", ["product"]],
  ])("%s", (text, names) => {
    expect(variablesOf(text)).toEqual(names);
  });
});

describe("a template's text", () => {
  test.each([
    ["", "empty"],
    ["   ", "empty"],
    ["x".repeat(templateLengthMax.text + 1), "too_long"],
    ["a {product", "brace"],
    ["a {} thing", "brace"],
    ["a {b{c}", "brace"],
    [Array.from({ length: 13 }, (_, at) => `{v${at}}`).join(" "), "too_many_variables"],
    ["a fox", null],
    ["a {product} in {city}", null],
  ])("%s: %s", (text, problem) => {
    expect(findTextProblem(text)).toBe(problem);
  });
});

describe("values", () => {
  const text = "a {product} in {city}";

  test.each([
    [{ product: "lamp", city: "Paris" }, []],
    [{ product: "lamp" }, [{ name: "city", problem: "missing" }]],
    [{ product: " ", city: "Paris" }, [{ name: "product", problem: "missing" }]],
    [{ product: "x".repeat(501), city: "Paris" }, [{ name: "product", problem: "too_long" }]],
    [{ product: "lamp", city: "Paris", price: "9" }, [{ name: "price", problem: "unknown" }]],
  ])("%o", (values, faults) => {
    expect(checkValues(text, values)).toEqual(faults);
  });

  test("fill the text, each once and as they are", () => {
    expect(fillTemplate(text, { product: "green\n lamp", city: "{product} $& $1" })).toBe(
      "a green lamp in {product} $& $1",
    );
  });

  test("that are not there leave their place in sight", () => {
    expect(fillTemplate(text, { product: "lamp" })).toBe("a lamp in {city}");
    expect(fillTemplate("{constructor}", {})).toBe("{constructor}");
  });

  test.each([
    ['A poster with the headline "JAZZ" at the top.', "A poster with the headline at the top.", ["JAZZ"]],
    ["一张海报，上方写“爵士之夜”。", "一张海报，上方写。", ["爵士之夜"]],
    ["写「一」和『二』", "写和", ["一", "二"]],
    ['"A" and "A"', "and", ["A"]],
    ['a 12" lamp', 'a 12" lamp', []],
  ])("in quotation marks are to be readable: %s", (filled, subject, exactText) => {
    expect(splitFilled(filled)).toEqual({ subject, exactText });
  });

  test("are filled in linear time, however hostile the text", () => {
    const startedAt = performance.now();
    for (const bad of [
      "{".repeat(100_000),
      "{a ".repeat(50_000),
      '"'.repeat(99_999),
      "{".repeat(50_000) + "}".repeat(50_000),
    ]) {
      variablesOf(bad);
      fillTemplate(bad, {});
      splitFilled(bad);
    }
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });
});

describe("the templates of the studio", () => {
  test("are enough for every audience, each with an id of its own", () => {
    expect(givenTemplates.length).toBeGreaterThanOrEqual(24);
    expect(new Set(givenTemplates.map(({ id }) => id)).size).toBe(givenTemplates.length);
    const byAudience = Object.groupBy(givenTemplates, ({ audience }) => audience);
    for (const some of Object.values(byAudience)) expect(some?.length).toBeGreaterThanOrEqual(6);
  });

  test.each(givenTemplates.flatMap((template) => (["en", "zh"] as const).map((language) => ({ template, language }))))(
    "$template.id in $language has variables, each with an example",
    ({ template, language }) => {
      const { text, examples } = template.body[language];
      const names = variablesOf(text);
      expect(findTextProblem(text)).toBeNull();
      expect(names.length).toBeGreaterThanOrEqual(1);
      expect(Object.keys(examples).sort()).toEqual([...names].sort());
      expect(checkValues(text, examples)).toEqual([]);
      expect(/\p{Script=Han}/u.test(text)).toBe(language === "zh");
      expect(fillTemplate(text, examples)).not.toMatch(/[{}]/u);
      expect(purposes).toContain(template.purpose);
      expect(aspects).toContain(template.aspect);
    },
  );
});
