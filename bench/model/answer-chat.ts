import type { ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";

// Chat completions, streamed: a sentence at once and word by word, then a call of the draw tool in two pieces.

const words = "I will draw that for you in clear shapes and warm light.".split(/(?<= )/);
const wordMs = 3; // deterministic and small; the first word comes without any wait

type Wish = Readonly<{ count: number; aspect: string; subject: string }>;

/** "draw 4 landscape: a fox" asks for four wide pictures; anything else is one square picture of what was said. */
function readWish(said: string): Wish {
  const match = /^draw (\d) (\w+): (.*)$/s.exec(said);
  if (!match) return { count: 1, aspect: "square", subject: said };
  return { count: Number(match[1]), aspect: match[2] ?? "square", subject: match[3] ?? said };
}

/** `pauseMs`: before the first word; then the words come without a wait between them. Left out: word by word. */
export async function answerChat(
  response: ServerResponse,
  model: string,
  said: string,
  pauseMs?: number,
): Promise<void> {
  if (pauseMs !== undefined) await wait(pauseMs);
  response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
  response.socket?.setNoDelay(true);
  const send = (delta: object, finish: string | null = null) => {
    const chunk = { id: "chatcmpl-bench", object: "chat.completion.chunk", created: 0, model };
    response.write(`data: ${JSON.stringify({ ...chunk, choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`);
  };
  for (const [index, word] of words.entries()) {
    if (index > 0 && pauseMs === undefined) await wait(wordMs);
    send(index === 0 ? { role: "assistant", content: word } : { content: word });
  }
  const brief = briefOf(readWish(said));
  const half = Math.floor(brief.length / 2);
  const call = { index: 0, id: "call_bench", type: "function", function: { name: "draw", arguments: "" } };
  send({ tool_calls: [call] });
  send({ tool_calls: [{ index: 0, function: { arguments: brief.slice(0, half) } }] });
  send({ tool_calls: [{ index: 0, function: { arguments: brief.slice(half) } }] });
  send({}, "tool_calls");
  response.end("data: [DONE]\n\n");
}

function briefOf({ count, aspect, subject }: Wish): string {
  return JSON.stringify({
    purpose: "scene",
    title: subject.slice(0, 50),
    subject,
    scene: "a quiet place",
    composition: "centred, with room around it",
    lighting: "warm",
    style: "flat paper-cut",
    palette: ["vermilion", "sand"],
    exact_text: [],
    must_keep: [],
    must_avoid: [],
    count,
    aspect,
    quality: "auto",
    background: "auto",
    alt_text: subject.slice(0, 140),
    language: "en",
  });
}
