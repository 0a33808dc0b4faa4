import { once } from "node:events";
import type { Server } from "node:http";
import sharp from "sharp";

// For tests: what a paid provider answers, as the bodies of its event streams, and a port for it.

/**
 * A `draw` call for what was said: "2 pictures of …" asks for two. The words are the subject, so that every wish has a
 * prompt of its own.
 */
export function drawCallBody(said: string): string {
  const words = ["scene", "composition", "lighting", "style"].map((name) => [name, ""] as const);
  const lists = ["palette", "exact_text", "must_keep", "must_avoid"].map((name) => [name, []] as const);
  const brief = {
    ...Object.fromEntries([...words, ...lists]),
    purpose: "scene",
    title: said,
    subject: said,
    count: Number(/^(\d) pictures/.exec(said)?.[1] ?? 1),
    aspect: "square",
    quality: "low",
    background: "auto",
    alt_text: said,
    language: "en",
  };
  const call = { index: 0, id: "c", type: "function", function: { name: "draw", arguments: JSON.stringify(brief) } };
  const event = (delta: object, finish_reason: string | null) =>
    `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason }] })}\n\n`;
  const reply = ["I will", " draw", " that", "."].map((content) => event({ content }, null)).join("");
  return `${reply}${event({ tool_calls: [call] }, null)}${event({}, "tool_calls")}data: [DONE]\n\n`;
}

export function pictureBody(b64_json: string): string {
  const type = "image_generation.completed";
  const usage = { input_tokens: 60, output_tokens: 196, total_tokens: 256 };
  return `event: ${type}\ndata: ${JSON.stringify({ type, b64_json, usage })}\n\n`;
}

/** A small picture that nobody has seen before, as base64. */
export async function paintNoise(): Promise<string> {
  const pixels = crypto.getRandomValues(new Uint8Array(16 * 16 * 3));
  const bytes = await sharp(pixels, { raw: { width: 16, height: 16, channels: 3 } })
    .webp({ lossless: true })
    .toBuffer();
  return bytes.toString("base64");
}

/** Opens the server on a free port of this machine. `url` is for OPENAI_BASE_URL. */
export async function openOnFreePort(server: Server): Promise<{ readonly url: string; readonly close: () => void }> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/v1`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
