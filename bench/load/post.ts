import { Agent, type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from "node:http";

// HTTP as cheaply as it can be had: the load must not cost what is to be measured.

export type Reply = Readonly<{ status: number; headers: IncomingHttpHeaders; body: string }>;

const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
const timeoutMs = 60_000;

export function post(url: string, headers: OutgoingHttpHeaders, body: string, signal?: AbortSignal): Promise<Reply> {
  return send("POST", url, headers, body, signal);
}

/** Rejects when there is no answer. `signal`: hangs up in the middle, as a page does that is left. */
export function send(
  method: string,
  url: string,
  headers: OutgoingHttpHeaders,
  body: string | Uint8Array,
  signal?: AbortSignal,
): Promise<Reply> {
  const all = { ...headers, "Content-Length": Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const options = { method, agent, headers: all, timeout: timeoutMs, ...(signal && { signal }) };
    const order = request(url, options, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
      response.on("error", reject);
    });
    order.on("timeout", () => order.destroy(new Error("no answer")));
    order.on("error", reject);
    order.end(body);
  });
}
