import type { ChatMessage } from "../../infra/model/port.ts";
import type { ChosenPreset } from "../../preset/schema.ts";
import type { Brief } from "../../prompt/schema.ts";
import { drawToolName } from "../../prompt/tool/rules.ts";

export type HistoryTurn = {
  readonly id: string;
  readonly said: string;
  readonly replied: string;
  /** What was drawn from this turn: one brief for each wish in it. */
  readonly briefs: readonly Brief[];
};

/** Enough for a long conversation, small enough for servers with an 8k context. */
const historyTokensMax = 6_000;

const instructions = `You are the art director of a picture studio. The person tells you what they want; you answer in their language.
When they want a picture, or a change to the last one, first write one or two short friendly sentences about what you are going to draw, then call \`${drawToolName}\` with the complete brief. Call it once for one picture and for variants of it; call it once for each when they ask for several different pictures, at most twelve, in their order, with the same words for the style they share. A change keeps everything of the last brief that was not changed.
Put only what the person said, or what clearly follows from it, into the brief; keep their own words for names, colours, numbers and texts to be written. Say each thing once: every subject as a whole phrase with its number and colours, and in \`action\`, \`place\` and \`time\` only what no phrase says. Decide as little as possible for the person: a field that nothing was said about stays empty unless the picture would suffer.
When the wish is too empty to draw, ask one good question instead. When they only talk, only answer. Never describe a picture as finished: it is drawn after you speak.`;

/** The messages for the chat model: cut from the oldest, the last brief always kept; `presets` are the newest turn's. The newest turn has no reply yet. */
export function toChatMessages(
  turns: readonly HistoryTurn[],
  presets: readonly ChosenPreset[] = [],
  tokensMax = historyTokensMax,
): readonly ChatMessage[] {
  const kept: (readonly ChatMessage[])[] = [];
  let budget = tokensMax - countTokens(instructions);
  let oldestKept = turns.length;
  for (let index = turns.length - 1; index >= 0; index--) {
    const messages = toMessages(turns[index], index === turns.length - 1);
    budget -= messages.reduce((sum, message) => sum + countTokens(textOf(message)), 0);
    if (budget < 0 && kept.length > 0) break;
    kept.unshift(messages);
    oldestKept = index;
  }
  return [
    { role: "system", content: instructions },
    ...noteOf(presets),
    ...lostBriefs(turns, oldestKept),
    ...kept.flat(),
  ];
}

/** The model must not promise another look than the one that will be drawn. */
function noteOf(presets: readonly ChosenPreset[]): readonly ChatMessage[] {
  if (presets.length === 0) return [];
  const names = presets.map(({ name, parts }) => `“${name.en}” (${parts.en.style})`).join(", ");
  const content = `For their next message the person chose ${names}. The studio adds this look to the brief itself: leave style, lighting, composition and palette empty, except for what their message asks for.`;
  return [{ role: "system", content }];
}

/** When the cut took the last briefs with it, they come back as a note, so that "make it bluer" still means something. */
function lostBriefs(turns: readonly HistoryTurn[], oldestKept: number): readonly ChatMessage[] {
  const last = turns.findLastIndex((turn) => turn.briefs.length > 0);
  const turn = turns[last];
  return turn && last < oldestKept ? toCalls(turn.id, "", turn.briefs) : [];
}

function toMessages(turn: HistoryTurn | undefined, isNewest: boolean): readonly ChatMessage[] {
  if (!turn) return [];
  const said: ChatMessage = { role: "user", content: turn.said };
  if (isNewest) return [said];
  if (turn.briefs.length > 0) return [said, ...toCalls(turn.id, turn.replied, turn.briefs)];
  return turn.replied === "" ? [said] : [said, { role: "assistant", content: turn.replied }];
}

function toCalls(turnId: string, content: string, briefs: readonly Brief[]): readonly ChatMessage[] {
  const calls = briefs.map((brief, index) => ({
    id: index === 0 ? `call_${turnId}` : `call_${turnId}_${index + 1}`,
    name: drawToolName,
    arguments: JSON.stringify(brief),
  }));
  const answer = "The pictures are being drawn and will be shown to the person.";
  return [
    { role: "assistant", content, calls },
    ...calls.map(({ id: callId }): ChatMessage => ({ role: "tool", callId, content: answer })),
  ];
}

function textOf(message: ChatMessage): string {
  if (message.role !== "assistant") return message.content;
  return message.content + (message.calls ?? []).map((call) => call.arguments).join("");
}

/** A careful guess: a token is about four Latin letters, or one Chinese character. */
export function countTokens(text: string): number {
  let wide = 0;
  for (const character of text) if (character > "\u2e7f") wide++;
  return wide + Math.ceil((text.length - wide) / 4) + 4;
}
