import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import { z } from "zod";

// The floor of bench/turns: a bare node:http server that takes a message, asks the same model twice and tells the
// listening tabs. No account, no database, no file: what is lost when it dies is lost. A process of its own.

const Message = z.object({ turnId: z.string(), replyId: z.string(), text: z.string() });
type Message = z.infer<typeof Message>;

const listeners = new Map<string, Set<ServerResponse>>();
const modelUrl = process.argv[2] ?? "";

function tell(who: string, event: object): void {
  for (const listener of listeners.get(who) ?? []) listener.write(`data: ${JSON.stringify(event)}\n\n`);
}

async function ask(path: string, body: object): Promise<Response> {
  return await fetch(`${modelUrl}${path}`, { method: "POST", body: JSON.stringify(body) });
}

async function work(who: string, { turnId, replyId, text }: Message): Promise<void> {
  tell(who, { type: "turn", turn: { id: turnId, state: "accepted" } });
  const chat = await ask("/chat/completions", { model: "bare", messages: [{ role: "user", content: text }] });
  for await (const piece of chat.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    tell(who, { type: "delta", messageId: replyId, text: piece });
  }
  await (await ask("/images/generations", { prompt: text, output_format: "webp" })).json();
  tell(who, { type: "turn", turn: { id: turnId, state: "done" } });
}

function listen(who: string, response: ServerResponse): void {
  const all = listeners.get(who) ?? new Set();
  listeners.set(who, all.add(response));
  response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
  response.write(": open\n\n");
  response.once("close", () => all.delete(response));
}

async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const who = request.headers.cookie ?? "";
  if (request.url === "/events") return listen(who, response);
  const message = Message.parse(await json(request));
  response.end('1:{"ok":true}');
  await work(who, message);
}

const server = createServer((request, response) => {
  route(request, response).catch((error: unknown) => {
    console.error(error);
    response.destroy();
  });
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.({ port: typeof address === "object" ? address?.port : undefined });
});
process.on("disconnect", () => process.exit(0));
