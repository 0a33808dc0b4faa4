import { createServer, type ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import { drawCallBody, openOnFreePort, paintNoise, pictureBody } from "#lib/infra/model/test-answers.ts";

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
      if (request.url === "/v1/chat/completions") {
        const { messages } = order as ChatOrder;
        const said = messages.findLast(({ role }) => role === "user")?.content ?? "";
        return await send("chat", drawCallBody(said), response);
      }
      const { prompt } = order as PictureOrder;
      calls.set(prompt, (calls.get(prompt) ?? 0) + 1);
      lastBody = pictureBody(await paintNoise());
      await send("picture", lastBody, response);
    };
    answer().catch(() => response.destroy());
  });
  const { url, close } = await openOnFreePort(server);
  return {
    url,
    calls,
    lastBody: () => lastBody,
    hold: (kind, moment) => {
      const hold: Hold = { moment, reached: Promise.withResolvers(), released: Promise.withResolvers() };
      holds.set(kind, hold);
      return { reached: hold.reached.promise, release: () => hold.released.resolve() };
    },
    close: async () => close(),
  };
}
