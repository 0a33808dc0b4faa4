import { describe, expect, it } from "vitest";
import { rehearse } from "../rehearsal.ts";
import { takeWhen } from "./when.ts";

describe("when something is", () => {
  it.each([
    ["a poster for our science fair, friday 3 pm", "Friday 3 pm", "a poster for our science fair"],
    ["poster for a concert on May 12th at 8 pm", "May 12th at 8 pm", "poster for a concert"],
    ["flyer for a bake sale on Saturday, 14 June", "Saturday, 14 June", "flyer for a bake sale"],
    ["invitation to a garden party at 4 pm", "4 pm", "invitation to a garden party"],
    ["社区音乐会海报，周六晚上七点", "周六晚上七点", "社区音乐会海报"],
    ["5月12日下午三点的读书会海报", "5月12日下午三点", "的读书会海报"],
    ["a fox at 3 pm", null, "a fox at 3 pm"],
    ["a poster of a friday night in the city", null, "a poster of a friday night in the city"],
    ['a poster, "Friday 3 pm"', null, 'a poster, "Friday 3 pm"'],
  ])("%s", (wish, when, rest) => {
    expect(takeWhen(wish)).toEqual({ when, rest });
  });

  it("is written under the title", async () => {
    const [line] = await rehearse(["a poster for our science fair, friday 3 pm"]);
    expect(line?.briefs[0]?.exact_text).toEqual(["Science Fair", "Friday 3 pm"]);
  });
});

describe("a card for a word", () => {
  it.each([
    ['a flashcard for the word "umbrella"', "an umbrella", "umbrella"],
    ["a flashcard for the word apple", "an apple", "apple"],
    ["小学一年级识字卡：山", "山", "山"],
    ["苹果的识字卡", "苹果", "苹果"],
  ])("%s shows it and has it written", async (wish, subject, text) => {
    const [line] = await rehearse([wish]);
    expect(line?.briefs[0]).toMatchObject({ subject, exact_text: [text], purpose: "lesson_illustration" });
  });
});

describe("a change into another kind", () => {
  it.each([
    ['as a poster with the words "AHOY"', { purpose: "poster", exact_text: ["AHOY"] }],
    ["make it a poster", { purpose: "poster" }],
    ["as a sticker", { purpose: "icon" }],
    ["做成海报", { purpose: "poster" }],
  ])("%s keeps the subject", async (change, wanted) => {
    const lines = await rehearse(["a beach with a red umbrella", change]);
    expect(lines[1]?.briefs).toMatchObject([{ subject: "a beach with a red umbrella", ...wanted }]);
  });
});

describe("an event with words of its own", () => {
  it("is shown all the same", async () => {
    const [line] = await rehearse(['poster for a concert, "MOON BAND"']);
    expect(line?.briefs[0]).toMatchObject({ exact_text: ["MOON BAND"], subject: expect.stringContaining("guitar") });
    expect(line?.briefs[0]?.composition).toContain("for a concert");
  });
});
