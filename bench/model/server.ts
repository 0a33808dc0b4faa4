import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import { z } from "zod";
import { openAlbum } from "./album.ts";
import { answerChat } from "./answer-chat.ts";
import { type ImageAnswer, sendImage, streamImage } from "./answer-image.ts";
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

const album = openAlbum();
let calls: Call[] = [];

function now(): number {
  return performance.timeOrigin + performance.now();
}

function takeLedger(): Ledger {
  const taken = { calls, hashes: album.hashes() };
  calls = [];
  return taken;
}

async function chat(body: unknown, response: ServerResponse): Promise<void> {
  const { model, messages } = Chat.parse(body);
  const said = messages.findLast((message) => message.role === "user")?.content ?? "";
  await answerChat(response, model, said);
}

async function image(body: unknown, response: ServerResponse): Promise<void> {
  const order = Image.parse(body);
  const [width = 1024, height = 1024] = order.size.split("x").map(Number);
  const plate = await album.next(width, height, order.output_format);
  const answer: ImageAnswer = { plate, format: order.output_format, size: order.size, partials: order.partial_images };
  await (order.stream ? streamImage(response, answer) : sendImage(response, answer));
}

/** Arrival is when the head of the request is here; the end is when the last byte was handed to the system. */
async function serveModel(
  kind: Call["kind"],
  answer: (body: unknown, response: ServerResponse) => Promise<void>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const arrivedAt = now();
  const finished = once(response, "finish").then(now);
  await answer(await json(request), response);
  calls.push({ kind, arrivedAt, answeredAt: await finished });
}

async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
  switch (`${request.method} ${request.url}`) {
    case "POST /v1/chat/completions":
      return await serveModel("chat", chat, request, response);
    case "POST /v1/images/generations":
      return await serveModel("image", image, request, response);
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
