import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type Child, startChild } from "./child.ts";

// The built-in engine at the far end of a line that a test can hold: what "in the middle of it" means is then exact.

type Kind = "chat" | "picture";
type Hold = Readonly<{
  afterEvents: number;
  released: PromiseWithResolvers<void>;
  reached: PromiseWithResolvers<void>;
}>;

export type ModelLine = Readonly<{
  /** For OPENAI_BASE_URL. */
  url: string;
  /** How many requests arrived. */
  count: (kind: Kind) => number;
  /** Everything that was sent so far, heads and all, in its order: what left the machine. */
  sent: () => readonly string[];
  /** From now on answers of this kind stop after some events. `reached` resolves when the first one has. */
  hold: (kind: Kind, afterEvents: number) => Readonly<{ reached: Promise<void>; release: () => void }>;
  /** The next requests of this kind meet a fault of the engine's dial. */
  fault: (kind: Kind | "screen", fault: Fault, times?: number) => Promise<void>;
  close: () => Promise<void>;
}>;

type Fault = Readonly<{ kind: string } & Record<string, string | number>>;

const kinds: Readonly<Record<string, Kind>> = {
  "/v1/chat/completions": "chat",
  "/v1/images/generations": "picture",
};

const faultRoutes = { chat: "chat", picture: "generations", screen: "moderations" } as const;

async function startEngine(): Promise<Readonly<{ child: Child; url: string }>> {
  const child = startChild(["scripts/engine.ts", "--port", "0", "--faults"]);
  const [, url = ""] = await child.says(/(http:\/\/127\.0\.0\.1:\d+)\/v1/);
  return { child, url };
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function forward(
  request: IncomingMessage,
  { engine, signal, sent }: Readonly<{ engine: string; signal: AbortSignal; sent: string[] }>,
): Promise<Response> {
  const headers = new Headers();
  for (const name of ["authorization", "content-type"]) headers.set(name, String(request.headers[name] ?? ""));
  const body = request.method === "POST" ? new Uint8Array(await read(request)) : null;
  sent.push(`${request.url}\n${JSON.stringify(request.rawHeaders)}\n${body ? new TextDecoder().decode(body) : ""}`);
  return await fetch(`${engine}${request.url}`, {
    method: request.method ?? "GET",
    headers,
    signal,
    ...(body ? { body } : {}),
  });
}

/** Passes an answer on; holds it where the hold says. Events end with an empty line. */
async function pass(answer: Response, response: ServerResponse, hold: Hold | undefined): Promise<void> {
  for (const name of ["content-type", "retry-after", "retry-after-ms", "x-request-id"]) {
    const value = answer.headers.get(name);
    if (value !== null) response.setHeader(name, value);
  }
  response.writeHead(answer.status);
  response.flushHeaders();
  let events = 0;
  const decoder = new TextDecoder();
  for await (const chunk of answer.body ?? []) {
    for (const piece of decoder.decode(chunk, { stream: true }).split(/(?<=\n\n)/)) {
      if (hold && events >= hold.afterEvents) {
        hold.reached.resolve();
        await hold.released.promise;
      }
      response.write(piece);
      if (piece.endsWith("\n\n")) events++;
    }
  }
  response.end();
}

export async function openModelLine(): Promise<ModelLine> {
  const engine = await startEngine();
  const counts: Record<Kind, number> = { chat: 0, picture: 0 };
  const holds = new Map<Kind, Hold>();
  const sent: string[] = [];
  const server = createServer((request, response) => {
    const kind = kinds[request.url ?? ""];
    if (kind) counts[kind]++;
    const gone = new AbortController();
    response.on("close", () => gone.abort());
    forward(request, { engine: engine.url, signal: gone.signal, sent })
      .then((answer) => pass(answer, response, kind && holds.get(kind)))
      .catch(() => response.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/v1`,
    count: (kind) => counts[kind],
    sent: () => sent,
    hold: (kind, afterEvents) => {
      const hold: Hold = { afterEvents, released: Promise.withResolvers(), reached: Promise.withResolvers() };
      holds.set(kind, hold);
      const release = () => {
        if (holds.get(kind) === hold) holds.delete(kind);
        hold.released.resolve();
      };
      return { reached: hold.reached.promise, release };
    },
    fault: async (kind, fault, times = 1) => {
      const route = faultRoutes[kind];
      const answer = await fetch(`${engine.url}/easel/faults`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ route, fault, times }),
      });
      if (!answer.ok) throw new Error(`no such fault: ${await answer.text()}`);
    },
    close: async () => {
      for (const hold of holds.values()) hold.released.resolve();
      server.close();
      server.closeAllConnections();
      await engine.child.end("SIGTERM");
    },
  };
}
