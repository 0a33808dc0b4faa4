// The engine as a client sees it, for tests.
import OpenAI, { toFile } from "openai";
import sharp from "sharp";
import { createEngine, type EngineOptions } from "./handler.ts";

export const engineUrl = "http://engine.internal/v1";

/** An engine with the client that talks to it, and a way to send what no client would. */
export function openEngine(options: EngineOptions = {}) {
  const engine = createEngine({ tokenDelayMs: 0, ...options });
  const client = new OpenAI({ fetch: engine.fetch, baseURL: engineUrl, apiKey: "built-in", maxRetries: 0 });
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    engine.fetch(`${engineUrl}${path}`, {
      method: "POST",
      headers: { authorization: "Bearer k", "content-type": "application/json", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  return { engine, client, post };
}

/** A request to draw, and the tool that draws. */
export const wish = [{ role: "user" as const, content: "a red fox at night" }];
export const tools = [
  {
    type: "function" as const,
    function: { name: "draw", strict: true, parameters: { type: "object", properties: {} } },
  },
];

/** The first picture of an answer, as bytes. */
export function bytesOf(answer: { readonly data?: readonly { readonly b64_json?: string }[] | null }): Buffer {
  return Buffer.from(answer.data?.[0]?.b64_json ?? "", "base64");
}

/** Bytes as an upload. */
export function pngFile(bytes: Uint8Array): Promise<File> {
  return toFile(bytes, "a.png", { type: "image/png" });
}

type Area = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** A mask of the given size that is open in one area. */
export async function maskFile(width: number, height: number, { left, top, ...open }: Area): Promise<File> {
  const solid = (size: { readonly width: number; readonly height: number }) =>
    sharp({ create: { ...size, channels: 4, background: "#000" } }).png();
  const hole = [{ input: await solid(open).toBuffer(), left, top, blend: "dest-out" as const }];
  return pngFile(await solid({ width, height }).composite(hole).toBuffer());
}
