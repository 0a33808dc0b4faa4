import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { type Caller, isHeldBack } from "#lib/held.ts";
import {
  badRequest,
  bodyBytesMax,
  busy,
  changesMax,
  type Door,
  isChange,
  isPiece,
  nameClient,
  piecesMax,
  type Refusal,
  refuse,
  tooLarge,
  unknownMethod,
} from "./front-door-rules.ts";

// The HTTP server in front of the app. It listens at once; requests wait until the app is there.

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
export type FrontDoor = Readonly<{
  server: Server;
  /** The app is ready. */
  open(handler: Handler): void;
  /** Takes no new connections, answers 503 on the old ones. Running requests and event streams go on. */
  stopAccepting(): void;
  /** Cuts what is still open. */
  close(): void;
}>;

const keepAliveTimeoutMs = 72_000; // longer than the usual proxy's 60 s, so that the proxy hangs up first
const headersTimeoutMs = 20_000;
const requestTimeoutMs = 300_000;
const lingerMs = 1_000;
const atOnceMax = { changes: changesMax, pieces: piecesMax } as const;

const closing: Refusal = { status: 503, text: "Easel is stopping.", headers: { "Retry-After": "5" } };

function headersOf(refusal: Refusal): Readonly<Record<string, string>> {
  return {
    "Content-Type": "text/plain; charset=utf-8",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    ...refusal.headers,
  };
}

function answer(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  const hasBody = request.headers["content-length"] !== undefined || request.headers["transfer-encoding"] !== undefined;
  // The body of a refused request is not read; hanging up at once would take the answer back with it.
  if (hasBody) {
    response.setHeader("Connection", "close");
    response.once("finish", () => setTimeout(() => request.destroy(), lingerMs).unref());
  }
  response.writeHead(refusal.status, headersOf(refusal));
  response.end(request.method === "HEAD" ? undefined : `${refusal.text}\n`);
}

function answerRaw(socket: Duplex, refusal: Refusal): void {
  if (!socket.writable) return;
  const headers = { ...headersOf(refusal), "Content-Length": `${refusal.text.length + 1}`, Connection: "close" };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end(
    `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}\r\n${lines.join("\r\n")}\r\n\r\n${refusal.text}\n`,
  );
}

/** A body without Content-Length is counted as it arrives, or its sender could fill the memory. */
function limitBody(request: IncomingMessage, response: ServerResponse): void {
  if (request.headers["transfer-encoding"] === undefined) return;
  const push = request.push.bind(request);
  let sizeBytes = 0;
  request.push = (chunk: Uint8Array | null, encoding) => {
    sizeBytes += chunk?.length ?? 0;
    if (sizeBytes <= bodyBytesMax) return push(chunk, encoding);
    if (!response.headersSent) answer(request, response, tooLarge);
    return false;
  };
}

function refuseUnreadable(server: Server): void {
  server.on("connect", (_request, socket) => answerRaw(socket, unknownMethod));
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (error.code === "ECONNRESET") socket.destroy();
    else answerRaw(socket, error.code === "HPE_INVALID_METHOD" ? unknownMethod : badRequest);
  });
}

function callerOf({ headers }: IncomingMessage): Caller {
  return { actionId: headers["next-action"]?.toString() ?? null, cookie: headers.cookie ?? null };
}

async function pass(request: IncomingMessage, response: ServerResponse, app: Promise<Handler>): Promise<void> {
  try {
    await (await app)(request, response);
  } catch {
    // The app reports its own errors; what arrives here has no answer yet and gets a plain one.
    if (response.headersSent) response.destroy();
    else answer(request, response, { status: 500, text: "Something went wrong." });
  }
}

export function createFrontDoor(door: Door): FrontDoor {
  const app = Promise.withResolvers<Handler>();
  let isClosing = false;
  const running = { changes: 0, pieces: 0 };
  const server = createServer((request, response) => {
    const head = { method: request.method ?? "", url: request.url ?? "", headers: request.headers };
    const refusal = isClosing ? closing : refuse(head, door);
    if (refusal) return answer(request, response, refusal);
    if (isChange(request.method)) {
      const kind = isPiece(head) ? "pieces" : "changes";
      if (running[kind] >= atOnceMax[kind] || isHeldBack(callerOf(request))) return answer(request, response, busy);
      running[kind]++;
      response.once("close", () => running[kind]--);
    }
    nameClient(request.headers, request.socket.remoteAddress, door);
    limitBody(request, response);
    void pass(request, response, app.promise);
  });
  server.keepAliveTimeout = keepAliveTimeoutMs;
  server.headersTimeout = headersTimeoutMs;
  server.requestTimeout = requestTimeoutMs;
  refuseUnreadable(server);
  return {
    server,
    open: app.resolve,
    stopAccepting: () => {
      isClosing = true;
      server.close();
      server.closeIdleConnections();
    },
    close: () => server.closeAllConnections(),
  };
}
