import { Agent, type OutgoingHttpHeaders, request } from "node:http";

// What one GET takes, over a connection that is there already.

export type Got = Readonly<{
  status: number;
  bytes: number;
  etag: string | undefined;
  /** From the request to the first byte of the body, and to its end. */
  firstMs: number;
  tookMs: number;
}>;

const timeoutMs = 120_000;

/** One connection that is kept open between calls, or as many as there are calls at once. Rejects when there is no answer. */
export function openLine(): Readonly<{
  get: (url: string, headers?: OutgoingHttpHeaders) => Promise<Got>;
  close: () => void;
}> {
  const agent = new Agent({ keepAlive: true });
  return {
    close: () => agent.destroy(),
    get: (url, headers = {}) =>
      new Promise((resolve, reject) => {
        const startedAt = performance.now();
        let firstMs = 0;
        let bytes = 0;
        const order = request(url, { agent, headers, timeout: timeoutMs }, (response) => {
          response.on("data", (chunk: Buffer) => {
            firstMs ||= performance.now() - startedAt;
            bytes += chunk.byteLength;
          });
          response.on("error", reject);
          response.on("end", () => {
            const { statusCode: status = 0, headers: got } = response;
            resolve({ status, bytes, etag: got.etag, firstMs, tookMs: performance.now() - startedAt });
          });
        });
        order.on("timeout", () => order.destroy(new Error("no answer")));
        order.on("error", reject);
        order.end();
      }),
  };
}
