import { Agent, get } from "node:http";

// The event stream of one tab, read as it comes.

export type Stream = Readonly<{ close: () => void }>;

const agent = new Agent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY });

/** Resolves when the stream is open and has told its first moment. `onEvent` gets each event's data. */
export function openStream(url: string, cookie: string, onEvent: (data: string) => void): Promise<Stream> {
  return new Promise((resolve, reject) => {
    const order = get(url, { agent, headers: { Accept: "text/event-stream", Cookie: cookie } }, (response) => {
      if (response.statusCode !== 200) {
        response.destroy();
        return reject(new Error(`the event stream answered ${response.statusCode}`));
      }
      let rest = "";
      response.setEncoding("utf8").on("data", (chunk: string) => {
        const lines = (rest + chunk).split("\n");
        rest = lines.pop() ?? "";
        for (const line of lines) if (line.startsWith("data: ")) onEvent(line.slice(6));
        resolve({ close: () => response.destroy() });
      });
      response.on("error", () => undefined); // closed by us, or by the server's end
    });
    order.on("error", reject);
  });
}
