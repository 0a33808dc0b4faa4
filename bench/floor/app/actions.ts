"use server";

import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { modelUrl, picturesDir } from "./surroundings.ts";

type Answer = { readonly words: AsyncIterable<string>; readonly picture: Promise<string> };

/** Asks the model for a reply and then for a picture. No account, no database, no queue: words and a file. */
export async function send(text: string): Promise<Answer> {
  const chat = await post("/chat/completions", {
    model: "floor",
    stream: true,
    messages: [{ role: "user", content: text }],
  });
  const spoken = Promise.withResolvers<void>();
  return { words: readWords(chat, spoken.resolve), picture: spoken.promise.then(() => draw(text)) };
}

function post(path: string, body: object): Promise<Response> {
  const headers = { "Content-Type": "application/json" };
  return fetch(`${modelUrl()}${path}`, { method: "POST", headers, body: JSON.stringify(body), cache: "no-store" });
}

async function* readWords(chat: Response, onEnd: () => void): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of chat.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      if (!line.startsWith("data: {")) continue;
      const word: unknown = JSON.parse(line.slice(6)).choices[0]?.delta.content;
      if (typeof word === "string") yield word;
    }
  }
  onEnd();
}

async function draw(prompt: string): Promise<string> {
  const order = { prompt, size: "1024x1024", output_format: "webp" };
  const { data } = await (await post("/images/generations", order)).json();
  const name = `${Date.now()}-${randomUUID()}.webp`;
  await writeFile(join(picturesDir(), name), Buffer.from(data[0].b64_json, "base64"));
  return name;
}
