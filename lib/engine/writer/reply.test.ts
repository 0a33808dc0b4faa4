import { describe, expect, it } from "vitest";
import type { ChatMessage } from "#lib/engine/chat/request.ts";
import type { Brief } from "./brief.ts";
import { parseBrief } from "./call/read-call.ts";
import { writeReply } from "./reply.ts";

/** Plays user messages through the writer, the way the app does, and returns the last reply and brief. */
async function talkThrough(
  ...said: readonly string[]
): Promise<{ readonly text: string; readonly brief: Brief | null }> {
  const messages: ChatMessage[] = [];
  let last: { readonly text: string; readonly brief: Brief | null } = { text: "", brief: null };
  for (const content of said) {
    messages.push({ role: "user", content });
    const { text, calls } = await writeReply(messages, "auto");
    const call = calls[0];
    last = { text, brief: call ? parseBrief(call) : null };
    messages.push({
      role: "assistant",
      content: text,
      tool_calls: call ? [{ id: "call_1", type: "function", function: { name: "draw", arguments: call } }] : null,
    });
    if (call) messages.push({ role: "tool", content: "drawn" });
  }
  return last;
}

describe("wishes become briefs", () => {
  it.each([
    [
      "a red fox reading under an oak tree at night, flat paper-cut style",
      {
        subject: "a red fox reading under an oak tree at night",
        lighting: "night, moonlight",
        style: "flat paper-cut",
        language: "en",
      },
    ],
    [
      'poster for a summer lemonade stand, text "FRESH LEMONADE"',
      { purpose: "poster", subject: "a summer lemonade stand", exact_text: ["FRESH LEMONADE"], aspect: "portrait" },
    ],
    ["four variations of a cute robot, no text", { subject: "a cute robot", count: 4, must_avoid: ["text"] }],
    [
      "sticker of a pineapple, transparent background",
      { purpose: "icon", subject: "a pineapple", background: "transparent" },
    ],
    [
      "a rocket launch with brand colours #0B3D91, #FC3D21",
      { subject: "a rocket launch", palette: ["#0B3D91", "#FC3D21"] },
    ],
    ["a castle in landscape format, high quality", { aspect: "landscape", quality: "high" }],
    [
      "月光下的橘猫坐在屋顶上，剪纸风格",
      { subject: "月光下的橘猫坐在屋顶上", style: "剪纸风格", lighting: "夜晚，月光", language: "zh" },
    ],
    ["四张不同的：一只柯基在海边冲浪，水彩", { subject: "一只柯基在海边冲浪", count: 4, style: "水彩" }],
    ["三个苹果在桌子上，不要文字，竖版", { subject: "三个苹果在桌子上", must_avoid: ["文字"], aspect: "portrait" }],
    ["为夏季促销设计一张海报，写着「夏日大促」", { purpose: "poster", exact_text: ["夏日大促"] }],
  ] as const)("%s", async (message, expected) => {
    expect((await talkThrough(message)).brief).toMatchObject(expected);
  });
});

describe("changes are merged into the last brief", () => {
  const fox = "a red fox reading under an oak tree at night, flat paper-cut style";
  const cat = "月光下的橘猫坐在屋顶上，剪纸风格";
  it.each([
    [
      fox,
      "make it sunset",
      { subject: "a red fox reading under an oak tree", lighting: "sunset, warm low light", style: "flat paper-cut" },
    ],
    [fox, "add a dog", { subject: "a red fox reading under an oak tree at night, and a dog" }],
    [fox, "bluer", { palette: ["blue"] }],
    [fox, "without the tree", { subject: "a red fox reading at night", must_avoid: ["tree"] }],
    [fox, "three of them", { subject: "three red foxes reading under an oak tree at night" }],
    [fox, "portrait", { aspect: "portrait", style: "flat paper-cut" }],
    [fox, "in watercolour", { style: "watercolour", lighting: "night, moonlight" }],
    [fox, "replace the fox with a wolf", { subject: "a wolf reading under an oak tree at night" }],
    [fox, "make the fox blue", { subject: "a blue fox reading under an oak tree at night" }],
    [fox, "three versions", { count: 3 }],
    [fox, "on a transparent background", { background: "transparent" }],
    [fox, 'with the text "READ"', { exact_text: ["READ"] }],
    [fox, "move it to the beach", { scene: "beach" }],
    [fox, "make it a wide poster", { aspect: "wide" }],
    [cat, "再加一只狗", { subject: "月光下的橘猫坐在屋顶上，还有一只狗", style: "剪纸风格" }],
    [cat, "换成水彩风格", { style: "水彩风格", lighting: "夜晚，月光" }],
    [cat, "改成白天", { subject: "橘猫坐在屋顶上", lighting: "明亮的日光" }],
    [cat, "把猫换成兔子", { subject: "月光下的兔子坐在屋顶上" }],
    [cat, "画三张", { count: 3 }],
    [cat, "竖版", { aspect: "portrait" }],
  ] as const)("%s → %s", async (wish, change, expected) => {
    expect((await talkThrough(wish, change)).brief).toMatchObject(expected);
  });

  it("changes add up over a conversation", async () => {
    const { brief } = await talkThrough(fox, "make it sunset", "add a dog", "in watercolour", "portrait");
    expect(brief).toMatchObject({
      subject: "a red fox reading under an oak tree, and a dog",
      lighting: "sunset, warm low light",
      style: "watercolour",
      aspect: "portrait",
    });
  });
});

describe("what it says", () => {
  it("answers in the language of the person and names what it understood", async () => {
    expect((await talkThrough("a red fox at night")).text).toMatch(/red fox at night/);
    expect((await talkThrough("一只熊猫在竹林里")).text).toMatch(/熊猫/);
  });

  it("says it is built in and no AI when asked", async () => {
    expect((await talkThrough("are you an AI?")).text).toMatch(/built-in.*not an AI|Not an AI.*built-in/);
    expect((await talkThrough("你是谁")).text).toMatch(/内置.*不是人工智能/);
  });

  it("cuts no placeholder in two", async () => {
    const said = "画⟦school 1⟧的⟦child 1⟧在操场上和⟦child 2⟧还有⟦child 3⟧一起放风筝";
    const { brief } = await talkThrough(said);
    const { text } = await writeReply(
      [
        { role: "system", content: "Task: conversation title" },
        { role: "user", content: said },
      ],
      "none",
    );
    for (const title of [brief?.title ?? "", text]) {
      expect(title).toMatch(/^⟦school 1⟧的⟦child 1⟧/);
      expect(title.replace(/⟦[a-z]+ \d⟧/g, "")).not.toMatch(/[⟦⟧]/);
    }
  });

  it("keeps titles and alt texts short", async () => {
    const { brief } = await talkThrough(`a very long wish about a fox ${"and another fox ".repeat(60)}`);
    expect(brief?.title.length).toBeLessThanOrEqual(60);
    expect(brief?.alt_text.length).toBeLessThanOrEqual(150);
  });
});

describe("conversation titles", () => {
  it.each([
    ["draw me a red fox reading under an oak tree at night please", 6, "en"],
    ["请帮我画一张月光下的橘猫坐在屋顶上，剪纸风格", 14, "zh"],
    ['"quoted" poster', 6, "en"],
  ])("%s", async (content, limit, language) => {
    const { text, calls } = await writeReply(
      [
        { role: "system", content: "Task: conversation title" },
        { role: "user", content },
      ],
      "none",
    );
    expect(calls).toEqual([]);
    expect(text).not.toMatch(/["“”「」]/);
    expect(language === "zh" ? [...text].length : text.split(" ").length).toBeLessThanOrEqual(limit);
  });

  it("never begins in the middle of a phrase", async () => {
    const messages: ChatMessage[] = [
      { role: "system", content: "Task: conversation title" },
      { role: "user", content: "给我的店画点什么" },
    ];
    expect((await writeReply(messages, "none")).text).toBe("给我的店画点什么");
  });
});

describe("tool use", () => {
  it("draws nothing without a draw tool, and always with a required one", async () => {
    const messages: ChatMessage[] = [{ role: "user", content: "a fox" }];
    expect((await writeReply(messages, "none")).calls).toEqual([]);
    expect((await writeReply([{ role: "user", content: "hello" }], "required")).finish).toBe("tool_calls");
  });

  it("survives broken earlier calls and hostile text", { timeout: 120_000 }, async () => {
    const broken: ChatMessage = {
      role: "assistant",
      content: null,
      tool_calls: [{ id: "x", function: { name: "draw", arguments: '{"subject":' } }],
    };
    const hostile = [
      "make it night",
      "\ud800\u0000",
      "a".repeat(100_000),
      "((((([[[[",
      "再".repeat(5000),
      ", ;".repeat(10_000),
      "no ".repeat(10_000),
      "🦊🌙✨",
      '<svg onload=alert(1)> & "quotes"',
      "SELECT * FROM users; -- draw",
    ];
    for (const content of hostile) {
      const { text } = await writeReply([{ role: "user", content: "hi" }, broken, { role: "user", content }], "auto");
      expect(text.length).toBeGreaterThan(0);
      expect(text.length).toBeLessThan(700);
    }
  });
});
