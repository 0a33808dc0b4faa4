import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import { z } from "zod";
import { openAlbum, type Plate } from "./album.ts";
import { answerChat } from "./answer-chat.ts";
import { type ImageAnswer, sendImage, streamImage, usualStageMs } from "./answer-image.ts";
import type { Call, Ledger } from "./ledger.ts";

// A model server that notes when each request came and when its answer was handed over. A process of its own, so that
// its time is nobody else's. Tells its parent the port; answers GET /ledger with what it noted since the last time.

const Chat = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string().nullish() })),
});
const Image = z.object({
  size: z.string().default("1024x1024"),
  output_format: z.enum(["png", "webp", "jpeg"]).default("png"),
  stream: z.boolean().default(false),
  partial_images: z.number().default(0),
});

const swiftMs = 50;
const swiftEdge = 128; // pixels
const brokenEvery = 25;

const album = openAlbum();
let calls: Call[] = [];
let brokenCalls = 0;

function now(): number {
  return performance.timeOrigin + performance.now();
}

function takeLedger(): Ledger {
  const taken = { calls, hashes: album.hashes() };
  calls = [];
  return taken;
}

type Answer = (body: unknown, response: ServerResponse) => Promise<void>;

function lastSaid(messages: z.infer<typeof Chat>["messages"]): string {
  return messages.findLast((message) => message.role === "user")?.content ?? "";
}

async function chat(body: unknown, response: ServerResponse): Promise<void> {
  const { model, messages } = Chat.parse(body);
  await answerChat(response, model, lastSaid(messages));
}

async function image(body: unknown, response: ServerResponse): Promise<void> {
  const order = Image.parse(body);
  const [width = 1024, height = 1024] = order.size.split("x").map(Number);
  await answerImage(order, response, await album.next(width, height, order.output_format), usualStageMs);
}

async function answerImage(order: z.infer<typeof Image>, response: ServerResponse, plate: Plate, stageMs: number) {
  const { output_format: format, size, partial_images: partials } = order;
  const answer: ImageAnswer = { plate, format, size, partials, stageMs };
  await (order.stream ? streamImage(response, answer) : sendImage(response, answer));
}

/** A chat model that needs `swiftMs` for everything it says. */
async function swiftChat(body: unknown, response: ServerResponse): Promise<void> {
  const { model, messages } = Chat.parse(body);
  await answerChat(response, model, lastSaid(messages), swiftMs);
}

/** A drawer that needs `swiftMs` for a small picture, whatever was asked for; every so often it breaks instead. */
async function swiftImage(body: unknown, response: ServerResponse): Promise<void> {
  const order = Image.parse(body);
  const plate = await album.next(swiftEdge, swiftEdge, order.output_format);
  await answerImage({ ...order, partial_images: 0 }, response, plate, swiftMs);
}

/** One call in `brokenEvery` ends in a 500, and nobody can tell whether it was drawn. */
async function brokenImage(body: unknown, response: ServerResponse): Promise<void> {
  if (++brokenCalls % brokenEvery !== 0) return await swiftImage(body, response);
  response.writeHead(500, { "Content-Type": "application/json" });
  response.end(JSON.stringify({ error: { message: "no", type: "server_error" } }));
}

/** Arrival is when the head of the request is here; the end is when the last byte was handed to the system. */
async function serveModel(
  kind: Call["kind"],
  answer: Answer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const arrivedAt = now();
  const finished = once(response, "finish").then(now);
  await answer(await json(request), response);
  calls.push({ kind, arrivedAt, answeredAt: await finished, isBilled: response.statusCode === 200 });
}

async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
  switch (`${request.method} ${request.url}`) {
    case "POST /v1/chat/completions":
      return await serveModel("chat", chat, request, response);
    case "POST /v1/images/generations":
      return await serveModel("image", image, request, response);
    case "POST /swift/v1/chat/completions":
    case "POST /broken/v1/chat/completions":
      return await serveModel("chat", swiftChat, request, response);
    case "POST /swift/v1/images/generations":
      return await serveModel("image", swiftImage, request, response);
    case "POST /broken/v1/images/generations":
      return await serveModel("image", brokenImage, request, response);
    case "GET /ledger":
      response.end(JSON.stringify(takeLedger()));
      return;
    default:
      response
        .writeHead(404)
        .end(JSON.stringify({ error: { message: "no such address", type: "invalid_request_error" } }));
  }
}

await album.prepare(1024, 1024, "webp");
await album.prepare(swiftEdge, swiftEdge, "webp");
const server = createServer((request, response) => {
  route(request, response).catch((error: unknown) => {
    console.error(error);
    response.destroy();
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.({ port: typeof address === "object" ? address?.port : undefined });
});
process.on("disconnect", () => process.exit(0));
