"use client";

import { type KeyboardEvent, useState } from "react";
import { send } from "./actions.ts";

const edge = 160;

/** A message box, the last reply, and pictures. */
export function Desk({ names }: { readonly names: readonly string[] }) {
  const [drawn, setDrawn] = useState<readonly string[]>([]);
  const [replies, setReplies] = useState<readonly string[]>([]);

  async function ask(text: string) {
    const { words, picture } = await send(text);
    let reply = "";
    for await (const word of words) {
      reply += word;
      setReplies([...replies, reply]);
    }
    const name = await picture;
    setDrawn((earlier) => [name, ...earlier]);
  }

  function press(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key !== "Enter") return;
    event.preventDefault();
    const text = event.currentTarget.value;
    event.currentTarget.value = "";
    void ask(text);
  }

  return (
    <main>
      <textarea aria-label="Message" onKeyDown={press} />
      {replies.map((reply, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: replies are only ever added at the end
        <p key={index} data-reply="">
          {reply}
        </p>
      ))}
      {[...drawn, ...names].map((name) => (
        // biome-ignore lint/performance/noImgElement: the measured app streams its pictures from a route as well
        <img key={name} src={`/file/${name}`} alt="" width={edge} height={edge} />
      ))}
    </main>
  );
}
