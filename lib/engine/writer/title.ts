// A short title for a conversation.
import { quotedTexts } from "#lib/engine/illustrator/parse/prompt.ts";
import { languageOf } from "./language.ts";
import { lettersOf } from "./text/words.ts";
import { withoutRequest } from "./wish/request.ts";

const WORDS_MAX = 6;
const HAN_MAX = 14;
const DANGLING = /\s+(?:a|an|the|in|on|at|of|with|and|under|for|to|by|or|from)$/i;

/** At most 6 English words or 14 Chinese characters, without quotes. */
export function writeTitle(text: string): string {
  const asked = withoutRequest(text);
  // 给我的店…: what looked like a request ("draw me") belonged to the words behind it.
  const bare =
    (asked.startsWith("的") ? text : asked)
      .replace(/["“”「」『』《》]/gu, "")
      .split(/[\n。.!！?？;；]/u)[0]
      ?.trim() ?? "";
  const wish = bare || (quotedTexts(text)[0] ?? text.trim());
  if (languageOf(text) === "zh")
    return (
      lettersOf(wish.split(/[，,]/u)[0] || wish)
        .slice(0, HAN_MAX)
        .join("") || "新对话"
    );
  const words = (wish.split(/[,，]/u)[0] || wish)
    .replace(/^(?:a|an|the|some)\s+/i, "")
    .split(/\s+/)
    .slice(0, WORDS_MAX)
    .map((word) => word.slice(0, 24))
    .join(" ");
  let title = words.replace(/[\s,:;-]+$/u, "");
  while (DANGLING.test(title)) title = title.replace(DANGLING, "");
  return title ? title.charAt(0).toUpperCase() + title.slice(1) : "New conversation";
}
