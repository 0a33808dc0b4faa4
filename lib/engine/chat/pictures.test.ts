import sharp from "sharp";
import { afterAll, describe, expect, it, vi } from "vitest";
import { bytesOf, openEngine, tools } from "#lib/engine/test-client.ts";

vi.setConfig({ testTimeout: 60_000 }); // a machine that also does something else

const { client, engine } = openEngine({ secret: "a secret of thirty-two letters ok" });
afterAll(engine.close);

const draw = async (prompt: string): Promise<Buffer> =>
  bytesOf(await client.images.generate({ model: "easel-illustrator-1", prompt, size: "1024x640" }));
const dataUrl = (bytes: Buffer): string => `data:image/png;base64,${bytes.toString("base64")}`;
const foreign = async (): Promise<string> =>
  dataUrl(
    await sharp({ create: { width: 64, height: 64, channels: 3, background: "#c2a" } })
      .png()
      .toBuffer(),
  );

async function ask(text: string, ...urls: readonly string[]) {
  const pictures = urls.map((url) => ({ type: "image_url" as const, image_url: { url } }));
  const content = [...(text ? [{ type: "text" as const, text }] : []), ...pictures];
  const answer = await client.chat.completions.create({
    model: "easel-writer-1",
    messages: [{ role: "user", content }],
    tools,
  });
  const message = answer.choices[0]?.message;
  const [call] = message?.tool_calls ?? [];
  const brief: unknown = call && "function" in call ? JSON.parse(call.function.arguments) : null;
  return { text: message?.content ?? "", brief, tokens: answer.usage?.prompt_tokens ?? 0 };
}

const FOX = "Scene: forest\nSubject: a red fox under an oak tree\nStyle: watercolour";

describe("a picture of ours in a message", () => {
  it.each(["", "what is in this picture?", "can you see this?", "这张图里有什么？"])(
    "is known again: %j",
    async (text) => {
      const { text: said, brief } = await ask(text, dataUrl(await draw(FOX)));
      expect(said).toMatch(/red fox under an oak tree/);
      expect(brief).toBeNull();
    },
  );

  it("is what a change means", async () => {
    const { brief } = await ask("make it night", dataUrl(await draw(FOX)));
    expect(brief).toMatchObject({
      subjects: [{ what: "a red fox under an oak tree" }],
      style: "watercolour",
      lighting: "night, moonlight",
      aspect: "landscape",
    });
  });

  it("is known by its mark when its bytes have changed", async () => {
    const again = await sharp(await draw(FOX))
      .keepXmp()
      .webp()
      .toBuffer();
    const { text } = await ask("", `data:image/webp;base64,${again.toString("base64")}`);
    expect(text).toMatch(/red fox/);
  });

  it("is known with what was changed in it", async () => {
    const image = new File([new Uint8Array(await draw(FOX))], "a.png", { type: "image/png" });
    const after = await client.images.edit({ model: "easel-illustrator-1", prompt: "add a dog", image });
    expect((await ask("", dataUrl(bytesOf(after)))).text).toMatch(/fox.*dog/);
  });
});

describe("somebody's picture in a message", () => {
  it.each([
    ["", /cannot see pictures.*reference/],
    ["what is this?", /cannot see pictures/],
    ["这是什么？", /看不见图片.*参考/],
    ["hello", /cannot see pictures/],
  ] as const)("%j is answered plainly", async (text, said) => {
    const answer = await ask(text, await foreign());
    expect(answer.text).toMatch(said);
    expect(answer.brief).toBeNull();
  });

  it("does not keep a wish from being drawn, and it is said what was gone by", async () => {
    const { text, brief } = await ask("draw a castle in these colours", await foreign());
    expect(text).toMatch(/^I can't see the picture.*castle/);
    expect(brief).toMatchObject({ subjects: [{ what: expect.stringContaining("castle") }] });
  });

  it("is not fetched from the web", async () => {
    expect((await ask("", "https://169.254.169.254/latest")).text).toMatch(/cannot see pictures/);
  });

  it("costs tokens", async () => {
    const url = await foreign();
    expect((await ask("hello", url, url)).tokens).toBeGreaterThan((await ask("hello", url)).tokens + 50);
  });
});

describe("a picture that is none", () => {
  it.each([
    ["data:image/png;base64,aGVsbG8=", "invalid_image_file"],
    ["data:image/svg+xml;base64,PHN2Zy8+", "invalid_image_url"],
    ["file:///etc/passwd", "invalid_image_url"],
  ])("%s is refused, and the field named", async (url, code) => {
    const param = "messages[0].content[1].image_url";
    await expect(ask("what is it?", url)).rejects.toMatchObject({ status: 400, code, param });
  });

  it("is refused where there are too many", async () => {
    const url = await foreign();
    await expect(ask("what?", ...Array.from({ length: 9 }, () => url))).rejects.toMatchObject({ status: 400 });
  });
});
