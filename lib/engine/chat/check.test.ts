import sharp from "sharp";
import { afterAll, describe, expect, it, vi } from "vitest";
import { bytesOf, openEngine } from "#lib/engine/test-client.ts";

vi.setConfig({ testTimeout: 60_000 }); // a machine that also does something else

const { client, engine } = openEngine({ secret: "a secret of thirty-two letters ok" });
afterAll(engine.close);

const draw = async (prompt: string): Promise<Buffer> =>
  bytesOf(await client.images.generate({ model: "easel-illustrator-1", prompt, size: "1024x640" }));

const tool = { type: "function" as const, function: { name: "check", parameters: { type: "object", properties: {} } } };

async function check(bytes: Buffer, lines: readonly string[]): Promise<string> {
  const text = lines.map((line, at) => `${at + 1}. ${line}`).join("\n");
  const picture = {
    type: "image_url" as const,
    image_url: { url: `data:image/png;base64,${bytes.toString("base64")}` },
  };
  const answer = await client.chat.completions.create({
    model: "easel-writer-1",
    messages: [
      { role: "system", content: "Task: picture check\nLook at the picture." },
      { role: "user", content: [{ type: "text", text }, picture] },
    ],
    tools: [tool],
    tool_choice: { type: "function", function: { name: "check" } },
  });
  const [call] = answer.choices[0]?.message.tool_calls ?? [];
  if (!call || !("function" in call)) return "no call";
  const { lines: said }: { lines: readonly { verdict: string }[] } = JSON.parse(call.function.arguments);
  return `${call.function.name}: ${said.map(({ verdict }) => verdict).join(" ")}`;
}

describe("a picture of ours, looked at line by line", () => {
  it("shows what it was drawn from, and nothing else", async () => {
    const picture = await draw('Subject: three red foxes and a blue boat\nText: "OPEN"\nAvoid: people');
    const holds = [
      "count: three red foxes",
      "colour: red foxes",
      "colour: blue boat",
      "text: OPEN",
      "avoid: people",
      "keep: boat",
    ];
    expect(await check(picture, holds)).toBe("check: yes yes yes yes yes yes");
    const fails = [
      "count: four foxes",
      "colour: green foxes",
      "colour: red boat",
      "text: OPEN!",
      "avoid: boats",
      "keep: a bicycle",
    ];
    expect(await check(picture, fails)).toBe("check: no no no no no no");
  });

  it("is read in Chinese", async () => {
    const picture = await draw("Subject: 三只红色的狐狸\nText: “你好”");
    expect(
      await check(picture, [
        "count: 三只红色的狐狸",
        "colour: 红色的狐狸",
        "text: 你好",
        "avoid: 狐狸",
        "count: 两只狐狸",
      ]),
    ).toBe("check: yes yes yes no no");
  });

  it("leaves open what its drawings cannot tell", async () => {
    expect(await check(await draw("Subject: a fox"), ["keep: serendipity of thought", "colour: foxes"])).toMatch(
      /unsure$/,
    );
  });
});

it("says nothing of somebody else's picture", async () => {
  const foreign = await sharp({ create: { width: 64, height: 64, channels: 3, background: "#c2a" } })
    .png()
    .toBuffer();
  expect(await check(foreign, ["count: three foxes", "avoid: people"])).toBe("check: unsure unsure");
});
