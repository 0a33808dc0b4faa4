import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import sharp from "sharp";

// A paid model server that the harness can stop at a certain byte, and that counts by itself how often it was asked.

/** asked: the request is here and nothing was said. begun: the head was sent. half: half of the last event was. */
type Moment = "asked" | "begun" | "half";
type Kind = "chat" | "picture";
type Hold = Readonly<{ moment: Moment; reached: PromiseWithResolvers<void>; released: PromiseWithResolvers<void> }>;

export type Line = Readonly<{
  /** For OPENAI_BASE_URL. */
  url: string;
  /** How often a picture was asked for, by its prompt. */
  calls: ReadonlyMap<string, number>;
  /** What was answered last: the whole body, also when it was held in the middle. */
  lastBody: () => string;
  /** The next answer of this kind stops there until it is released. */
  hold: (kind: Kind, moment: Moment) => Readonly<{ reached: Promise<void>; release: () => void }>;
  close: () => Promise<void>;
}>;

type ChatOrder = { readonly messages: readonly { readonly role: string; readonly content?: string }[] };
type PictureOrder = { readonly prompt: string };

export async function openLine(): Promise<Line> {
  const calls = new Map<string, number>();
  const holds = new Map<Kind, Hold>();
  let lastBody = "";

  async function pause(kind: Kind, moment: Moment): Promise<void> {
    const hold = holds.get(kind);
    if (hold?.moment !== moment) return;
    holds.delete(kind);
    hold.reached.resolve();
    await hold.released.promise;
  }

  async function send(kind: Kind, body: string, response: ServerResponse): Promise<void> {
    await pause(kind, "asked");
    response.writeHead(200, { "Content-Type": "text/event-stream", "x-request-id": `req_${Math.random()}` });
    response.flushHeaders();
    await pause(kind, "begun");
    const half = Math.floor(body.length / 2);
    response.write(body.slice(0, half));
    await pause(kind, "half");
    response.end(body.slice(half));
  }

  const server = createServer((request, response) => {
    response.on("error", () => undefined);
    const answer = async () => {
      const order = await json(request);
      if (request.url === "/v1/chat/completions") return await send("chat", chatBody(order as ChatOrder), response);
      const { prompt } = order as PictureOrder;
      calls.set(prompt, (calls.get(prompt) ?? 0) + 1);
      lastBody = await pictureBody();
      await send("picture", lastBody, response);
    };
    answer().catch(() => response.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/v1`,
    calls,
    lastBody: () => lastBody,
    hold: (kind, moment) => {
      const hold: Hold = { moment, reached: Promise.withResolvers(), released: Promise.withResolvers() };
      holds.set(kind, hold);
      return { reached: hold.reached.promise, release: () => hold.released.resolve() };
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** "2 pictures: …" asks for two. What a person said is the subject, so that every wish has a prompt of its own. */
function chatBody({ messages }: ChatOrder): string {
  const said = messages.findLast(({ role }) => role === "user")?.content ?? "";
  const brief = {
    purpose: "scene",
    title: said,
    subject: said,
    scene: "",
    composition: "",
    lighting: "",
    style: "",
    palette: [],
    exact_text: [],
    must_keep: [],
    must_avoid: [],
    count: Number(/^(\d) pictures/.exec(said)?.[1] ?? 1),
    aspect: "square",
    quality: "low",
    background: "auto",
    alt_text: said,
    language: "en",
  };
  const call = {
    index: 0,
    id: "call_1",
    type: "function",
    function: { name: "draw", arguments: JSON.stringify(brief) },
  };
  const chunk = (delta: object, finish: string | null) =>
    `data: ${JSON.stringify({ id: "c", object: "chat.completion.chunk", created: 0, model: "m", choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;
  const words = ["I will", " draw", " that", "."].map((content) => chunk({ content }, null)).join("");
  return `${words}${chunk({ tool_calls: [call] }, null)}${chunk({}, "tool_calls")}data: [DONE]\n\n`;
}

/** A small picture that no other one is like. */
async function pictureBody(): Promise<string> {
  const pixels = crypto.getRandomValues(new Uint8Array(16 * 16 * 3));
  const bytes = await sharp(pixels, { raw: { width: 16, height: 16, channels: 3 } })
    .webp({ lossless: true })
    .toBuffer();
  const usage = { input_tokens: 60, output_tokens: 196, total_tokens: 256 };
  const event = { type: "image_generation.completed", b64_json: bytes.toString("base64"), usage };
  return `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}
