// From a wish in words to a brief.
import { quotedTexts, withoutQuotes } from "#lib/engine/illustrator/parse/prompt.ts";
import { type Token, tokenize } from "#lib/engine/illustrator/parse/tokens.ts";
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import type { Purpose } from "#lib/engine/lexicon/styles.ts";
import type { Aspect, Brief, Language } from "./brief.ts";
import { altOf, titleOf } from "./caption.ts";
import { readOptions } from "./options.ts";
import { clauseField, clausesOf, takeAvoided, takePalette, tidy, withoutKind, withoutRequest } from "./phrases.ts";

const LIGHT: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  night: { en: "night, moonlight", zh: "夜晚，月光" },
  sunset: { en: "sunset, warm low light", zh: "日落，暖色斜光" },
  dawn: { en: "dawn, soft light", zh: "清晨，柔和的光" },
  day: { en: "bright daylight", zh: "明亮的日光" },
};

/** The words a brief uses for a time of day. */
export function lightWords(time: string, language: Language): string {
  return LIGHT[time]?.[language] ?? time;
}

const ASPECT_OF: Readonly<Partial<Record<Purpose, Aspect>>> = {
  poster: "portrait",
  storyboard: "landscape",
  diagram: "landscape",
  worksheet: "portrait",
  character: "portrait",
};

const TEXT_LEAD =
  /\b(?:with|and|says?|saying|reads?|reading|titled?|that says|containing|headline|slogan|caption|tagline|(?:the )?(?:text|words?|title|copy))\s*[:：]?(?=\s*(?:,|$))|(?:写着|文字|标题|字样|写上|标语|内容)(?:是|为)?\s*[:：]?(?=\s*(?:,|，|$))/giu;

/** Reads a wish into a brief. Every field stays in the language of the wish. */
export function buildBrief(message: string, language: Language, vocabulary: Vocabulary): Brief {
  const exactText = quotedTexts(message)
    .slice(0, 4)
    .map((text) => text.slice(0, 120));
  let bare = withoutQuotes(message);
  for (let pass = 0; exactText.length > 0 && pass < 2; pass++) bare = bare.replace(TEXT_LEAD, " ");
  const options = readOptions(bare);
  const [avoided, unavoided] = takeAvoided(options.rest);
  const [palette, plain] = takePalette(unavoided);
  const wish = withoutRequest(tidy(plain));
  const parts = sortClauses(wish, vocabulary);
  const tokens = tokenize(wish, vocabulary);
  const purpose = purposeIn(tokens);
  const time = tokens.find((token) => token.kind === "time");
  const subject = withArticle(
    withoutKind(tidy(parts.subject.join(language === "zh" ? "，" : ", ")) || wish || message.slice(0, 200)),
    vocabulary,
  );
  const draft: Brief = {
    purpose,
    title: "",
    subject: clip(subject, 600),
    scene: sceneOf(parts.scene, tokens, language),
    composition: compositionOf(parts.composition, purpose, exactText.length > 0, language),
    lighting:
      tidy(
        [
          ...parts.lighting.filter((text) => text !== time?.word),
          ...(time ? [lightWords(time.time, language)] : []),
        ].join(", "),
      ) || null,
    style: tidy(parts.style.join(", ")) || styleIn(tokens, language),
    palette,
    exact_text: exactText,
    must_keep: [],
    must_avoid: avoided.slice(0, 12),
    count: options.count ?? 1,
    aspect: options.aspect ?? ASPECT_OF[purpose] ?? "square",
    quality: options.quality ?? "auto",
    background: options.background ?? (/\bstickers?\b|贴纸|贴画/iu.test(message) ? "transparent" : "auto"),
    alt_text: "",
    language,
  };
  return withCaption(draft);
}

const DETERMINED = /^(?:a|an|the|one|two|three|four|five|six|seven|eight|nine|ten|some|many|several|my|our|no|\d+)\b/i;

/** "fox in the snow" becomes "a fox in the snow" where its first noun is single. */
function withArticle(subject: string, vocabulary: Vocabulary): string {
  if (!/^[a-z]/i.test(subject) || DETERMINED.test(subject))
    return subject.replace(/^(?:A|An|The)\b/, (word) => word.toLowerCase());
  const noun = tokenize(subject, vocabulary).find((token) => token.kind === "noun");
  if (noun?.kind !== "noun" || noun.plural || /s$/.test(noun.word)) return subject;
  return `${/^[aeiou]/i.test(subject) ? "an" : "a"} ${subject}`;
}

/** The brief with its title and alt text made anew from its other fields. */
export function withCaption(brief: Brief): Brief {
  return { ...brief, title: titleOf(brief), alt_text: altOf(brief) };
}

type Parts = Record<"style" | "lighting" | "scene" | "composition" | "subject", string[]>;

function sortClauses(wish: string, vocabulary: Vocabulary): Parts {
  const parts: Parts = { style: [], lighting: [], scene: [], composition: [], subject: [] };
  for (const clause of clausesOf(wish, vocabulary)) parts[clauseField(clause)].push(clause.text);
  if (parts.subject.length === 0) parts.subject.push(...parts.scene.splice(0));
  return {
    ...parts,
    style: parts.style.map((text) =>
      text
        .replace(/^(?:in|as|in a|in an)\s+/i, "")
        .replace(/\s+style$/i, "")
        .replace(/^用/, ""),
    ),
  };
}

function purposeIn(tokens: readonly Token[]): Purpose {
  const found = tokens.find((token) => token.kind === "purpose");
  return found?.kind === "purpose" ? found.purpose : tokens.some((token) => token.kind === "place") ? "scene" : "free";
}

function styleIn(tokens: readonly Token[], language: Language): string | null {
  const words = tokens.filter((token) => token.kind === "style").map((token) => token.word);
  return words.length > 0 ? [...new Set(words)].join(language === "zh" ? "，" : " ") : null;
}

function sceneOf(clauses: readonly string[], tokens: readonly Token[], language: Language): string | null {
  const words = tokens
    .filter((token) => token.kind === "place" || token.kind === "weather" || token.kind === "season")
    .map((token) => token.word);
  const extra = [...new Set(words)].filter((word) => !clauses.some((clause) => clause.toLowerCase().includes(word)));
  return tidy([...clauses, ...extra].join(language === "zh" ? "，" : ", ")) || null;
}

function compositionOf(
  clauses: readonly string[],
  purpose: Purpose,
  hasText: boolean,
  language: Language,
): string | null {
  const asked = clauses.join(", ");
  const headline = { en: "headline at the top with clear space around it", zh: "标题置于上方，周围留白" }[language];
  if (purpose === "poster" && hasText)
    return tidy([asked, headline].filter(Boolean).join(language === "zh" ? "，" : ", "));
  return asked || null;
}

/** Cuts a text at a limit without splitting a character. */
export function clip(text: string, limit: number): string {
  const letters = [...text];
  return letters.length <= limit
    ? text
    : `${letters
        .slice(0, limit - 1)
        .join("")
        .trimEnd()}…`;
}
