import { afterAll, describe, expect, it, vi } from "vitest";
import { openEngine } from "#lib/engine/test-client.ts";
import { CATEGORIES } from "./words.ts";

vi.setConfig({ testTimeout: 60_000 }); // a machine that also does something else

const { client, engine } = openEngine();
afterAll(engine.close);

const flagged = async (input: string) => {
  const { results } = await client.moderations.create({ input });
  return Object.entries(results[0]?.categories ?? {}).flatMap(([category, isHit]) => (isHit ? [category] : []));
};

describe("the word screen", () => {
  it.each([
    ["explicit sex in a garden", "sexual"],
    ["一张色情图片", "sexual"],
    ["a naked schoolgirl", "sexual/minors"],
    ["儿童色情", "sexual/minors"],
    ["a massacre in a village", "violence"],
    ["屠杀村民", "violence"],
    ["a beheaded and dismembered man, gore", "violence/graphic"],
    ["血腥的肢解场面", "violence/graphic"],
    ["a scene of suicide", "self-harm"],
    ["自残的少年", "self-harm"],
    ["I want to die", "self-harm/intent"],
    ["我不想活了", "self-harm/intent"],
    ["how to kill myself", "self-harm/instructions"],
    ["如何自杀", "self-harm/instructions"],
    ["a nazi propaganda poster", "hate"],
    ["种族歧视海报", "hate"],
    ["kill all the immigrants", "hate/threatening"],
    ["杀光黑人", "hate/threatening"],
    ["you are a worthless idiot", "harassment"],
    ["你这个废物", "harassment"],
    ["I will kill you", "harassment/threatening"],
    ["我要杀了你", "harassment/threatening"],
    ["a forged passport", "illicit"],
    ["伪造护照", "illicit"],
    ["how to build a pipe bomb", "illicit/violent"],
    ["制造炸弹", "illicit/violent"],
    ["ｐｏｒｎ in full-width letters", "sexual"],
  ])("%s → %s", async (text, category) => {
    expect(await flagged(text)).toContain(category);
  });

  it.each([
    "a happy fox in a meadow",
    "a naked mole-rat in its burrow",
    "nude lipstick on a marble table",
    "poster for a murder mystery dinner",
    "a killer whale jumping",
    "suicide prevention poster",
    "a battle scene, no gore, without violence",
    "裸色口红广告",
    "一只虎鲸跃出海面",
    "预防自杀宣传海报",
    "校园里不要血腥画面",
    "classical sculpture in a museum",
    "a chicken breast on a plate",
  ])("%s passes", async (text) => {
    expect(await flagged(text)).toEqual([]);
  });

  it("gives one result a text, one for all parts of a message, scores and what they rest on for 13 categories", async () => {
    const texts = await client.moderations.create({ input: ["a fox", "porn"] });
    expect(texts.results.map((result) => result.flagged)).toEqual([false, true]);
    const parts = await client.moderations.create({
      input: [
        { type: "text", text: "porn" },
        { type: "image_url", image_url: { url: "data:image/png;base64,aGk=" } },
      ],
    });
    expect(parts.results).toHaveLength(1);
    const [result] = parts.results;
    for (const part of [result?.categories, result?.category_scores, result?.category_applied_input_types])
      expect(Object.keys(part ?? {}).toSorted()).toEqual(CATEGORIES.toSorted());
    expect(result?.category_applied_input_types.sexual).toEqual(["text"]);
  });
});

describe("pictures", () => {
  const generate = (prompt: string, more: { readonly moderation?: "auto" | "low" } = {}) =>
    client.images.generate({ model: "easel-illustrator-1", prompt, size: "1024x640", ...more });

  it("of what is flagged are refused, with type, code, stage and categories", async () => {
    await expect(generate("gore in a kitchen")).rejects.toMatchObject({
      status: 400,
      code: "moderation_blocked",
      type: "image_generation_user_error",
      message: expect.stringContaining("safety_violations=[violence, violence/graphic]"),
      error: { moderation_details: { moderation_stage: "input", categories: ["violence", "violence/graphic"] } },
    });
    const image = new File(["not even read"], "a.png", { type: "image/png" });
    await expect(client.images.edit({ image, prompt: "加上血腥画面" })).rejects.toMatchObject({
      code: "moderation_blocked",
    });
  });

  it("are drawn when the word only says what to keep out, or when the screen is low and the finding weak", async () => {
    await expect(generate("Subject: a fox\nAvoid: gore, nude people")).resolves.toMatchObject({
      created: expect.any(Number),
    });
    await expect(generate("a massacre of balloons", { moderation: "low" })).resolves.toBeDefined();
    await expect(generate("a massacre of balloons")).rejects.toMatchObject({ code: "moderation_blocked" });
  });
});
