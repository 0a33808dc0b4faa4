import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { IncomingMessage } from "node:http";
import { clientAddress } from "./rules.ts";

/** The header in which the rest of the program finds the address that limits count by. */
export const clientHeader = "x-easel-client";

const channel = "http.server.request.start";

/**
 * Writes every request's client address into `clientHeader`, over whatever the client sent there. Next hands routes
 * and actions no socket, and what it puts into X-Forwarded-For may be the client's own claim; Node publishes each
 * request on this channel before the server sees it. Called once, where the server starts; returns how to stop.
 */
export function nameClients(isProxyTrusted: boolean): () => void {
  const onRequest = (message: unknown) => {
    const request = requestOf(message);
    if (!request) return;
    request.headers[clientHeader] = clientAddress({
      socketAddress: request.socket.remoteAddress ?? null,
      forwardedFor: joined(request.headers["x-forwarded-for"]),
      isProxyTrusted,
    });
  };
  subscribe(channel, onRequest);
  return () => unsubscribe(channel, onRequest);
}

function requestOf(message: unknown): IncomingMessage | null {
  const isObject = typeof message === "object" && message !== null;
  return isObject && "request" in message && message.request instanceof IncomingMessage ? message.request : null;
}

function joined(header: string | readonly string[] | undefined): string | null {
  return header === undefined ? null : [header].flat().join(",");
}
