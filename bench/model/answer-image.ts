import type { ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { Plate } from "./album.ts";

// The Images API: events with the partial pictures that were asked for, or plain JSON.

// Long enough for an app to have shown one stage before the next comes, as with any real model; never counted as the app's.
export const usualStageMs = 200;

const usage = {
  input_tokens: 60,
  output_tokens: 196,
  total_tokens: 256,
  input_tokens_details: { text_tokens: 60, image_tokens: 0 },
};

export type ImageAnswer = Readonly<{
  plate: Plate;
  format: string;
  size: string;
  partials: number;
  /** How long each stage and the picture itself take. */
  stageMs: number;
}>;

export async function streamImage(response: ServerResponse, answer: ImageAnswer): Promise<void> {
  const { plate, partials, stageMs } = answer;
  response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
  response.socket?.setNoDelay(true);
  const facts = {
    created_at: 0,
    b64_json: plate.base64,
    size: answer.size,
    quality: "low",
    background: "opaque",
    output_format: answer.format,
  };
  for (let index = 0; index < partials; index++) {
    await wait(stageMs);
    response.write(toEvent({ type: "image_generation.partial_image", partial_image_index: index, ...facts }));
  }
  await wait(stageMs);
  response.end(toEvent({ type: "image_generation.completed", ...facts, usage }));
}

export async function sendImage(
  response: ServerResponse,
  { plate, format, size, stageMs }: ImageAnswer,
): Promise<void> {
  await wait(stageMs);
  response.writeHead(200, { "Content-Type": "application/json" });
  const data = [{ b64_json: plate.base64 }];
  response.end(JSON.stringify({ created: 0, data, output_format: format, quality: "low", size, usage }));
}

function toEvent(event: Readonly<{ type: string } & Record<string, unknown>>): string {
  return `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}
