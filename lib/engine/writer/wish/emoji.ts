// Emoji read as the things they show: "🦊🚣🌅" is a fox, a rowing boat and a sunrise.
import { tokenize } from "#lib/engine/illustrator/parse/tokens.ts";
import { iconsByCode } from "#lib/engine/illustrator/vocabulary/icons.ts";
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import type { Language } from "../brief.ts";
import { numberWord } from "../text/edits.ts";
import { articleFor, measureFor, pluralOf, tidy } from "../text/words.ts";

const EMOJI =
  /\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic}\ufe0f?)*/gu;
const READ_MAX = 12;
/** Hands and hearts say what somebody feels. */
const FEELING = /^(?:[👍👎👏🙏🙌👌💪❤🧡💛💚💙💜🖤🤍💕💖💯🔥✨]|[👍👏🙏🙌👌].)\ufe0f?$/u;

/** True for a message of nothing but faces, hands and hearts: it is talk and no wish. */
export function isFeeling(message: string): boolean {
  const found = message.match(EMOJI) ?? [];
  return (
    found.length > 0 &&
    /^[\s!.]*$/.test(message.replace(EMOJI, "")) &&
    found.every((one) => FEELING.test(one) || isFace(one))
  );
}

const isFace = (emoji: string): boolean => /^[\u{1f600}-\u{1f64f}\u{1f910}-\u{1f92f}\u{1f970}-\u{1f97a}]/u.test(emoji);

const codeOf = (emoji: string): string =>
  [...emoji]
    .map((letter) => (letter.codePointAt(0) ?? 0).toString(16))
    .filter((code) => code !== "fe0f" && !/^1f3f[b-f]$/.test(code))
    .join("-");

/** The message with its emoji as words where the words do not say the same already. */
export async function sayEmoji(message: string, language: Language, vocabulary: Vocabulary): Promise<string> {
  const found = (message.match(EMOJI) ?? []).slice(0, READ_MAX);
  if (found.length === 0) return message;
  const icons = await iconsByCode();
  const names = found.flatMap((emoji) => {
    const icon = icons.get(codeOf(emoji));
    const title = icon === undefined ? undefined : vocabulary.titles.get(icon)?.[language];
    return title ? [shortName(title, vocabulary)] : [];
  });
  const bare = tidy(message.replace(EMOJI, " "));
  const says = tokenize(bare, vocabulary).some(({ kind }) => kind === "noun" || kind === "place");
  if (names.length === 0 || says) return bare || message;
  const words = inWords(names, language, vocabulary);
  if (bare === "") return words;
  return language === "zh" ? `${bare}：${words}` : `${bare} of ${words}`;
}

/** "cat face" is a cat, "sunrise picture" the sunrise, where the shorter word is known. */
function shortName(title: string, vocabulary: Vocabulary): string {
  const short = title.replace(/ (?:face|picture|emoji)$|[脸图]$/u, "");
  const isKnown = tokenize(short, vocabulary).every(({ kind }) => kind !== "word" && kind !== "size");
  return short !== "" && isKnown ? short : title;
}

/** Things in a row, each with its number; times and weathers after them. */
function inWords(names: readonly string[], language: Language, vocabulary: Vocabulary): string {
  const different = [...new Set(names)];
  const isThing = (name: string) => {
    const kinds = tokenize(name, vocabulary).map(({ kind }) => kind);
    return kinds.includes("noun") || !kinds.some((kind) => kind === "time" || kind === "weather" || kind === "place");
  };
  const things = different
    .filter(isThing)
    .map((name) => numbered(name, names.filter((one) => one === name).length, language));
  const settings = different.filter((name) => !isThing(name));
  const and = language === "zh" ? "和" : " and ";
  const mark = language === "zh" ? "，" : ", ";
  const listed =
    things.length > 1
      ? `${things.slice(0, -1).join(language === "zh" ? "、" : ", ")}${and}${things.at(-1) ?? ""}`
      : (things[0] ?? "");
  return [listed, ...settings].filter(Boolean).join(mark);
}

function numbered(name: string, count: number, language: Language): string {
  if (language === "zh") return `${numberWord(count, true)}${measureFor(name)}${name}`;
  if (count > 1) return `${numberWord(count, false)} ${pluralOf(name)}`;
  return /s$/.test(name) ? name : `${articleFor(name)} ${name}`;
}
