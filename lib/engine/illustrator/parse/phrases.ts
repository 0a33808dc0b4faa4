// The fixed words of both languages: everything that is not a noun, by the tag it has in a sentence.

import { ACTION_WORDS } from "#lib/engine/lexicon/actions.ts";
import { colourWords, findColour } from "#lib/engine/lexicon/colours.ts";
import { FORMATION_WORDS, GAZE_WORDS } from "#lib/engine/lexicon/formations.ts";
import { COUNT_PHRASES } from "#lib/engine/lexicon/numbers.ts";
import { PATTERN_WORDS } from "#lib/engine/lexicon/patterns.ts";
import { LOCATIVES_ZH, RELATIONS_EN, REVERSED_EN, VERBS_ZH } from "#lib/engine/lexicon/relations.ts";
import { ROOM_WORDS } from "#lib/engine/lexicon/rooms.ts";
import { PLACE_WORDS, SEASON_WORDS, TIME_WORDS, WEATHER_WORDS } from "#lib/engine/lexicon/settings.ts";
import { SIZE_WORDS } from "#lib/engine/lexicon/sizes.ts";
import { SPOT_WORDS } from "#lib/engine/lexicon/spots.ts";
import { PURPOSE_WORDS, STYLE_WORDS } from "#lib/engine/lexicon/styles.ts";
import type { Tag } from "./token.ts";

const fixed = new Map<string, Tag>();

/** The tag of a phrase that has one whatever stands around it. */
export function fixedTag(phrase: string): Tag | undefined {
  if (fixed.size === 0) fill();
  return fixed.get(phrase);
}

/** Earlier entries win: a place word is a place before it is a thing. */
function put(words: string, separator: string, tag: Tag): void {
  for (const word of words.split(separator)) if (word && !fixed.has(word)) fixed.set(word, tag);
}

function both(en: string, zh: string, tag: Tag): void {
  put(en, "|", tag);
  put(zh, " ", tag);
}

function fill(): void {
  fillGlue();
  fillSettings();
  for (const [action, en, zh] of ACTION_WORDS) both(en, zh, { kind: "action", action });
  for (const [gaze, en, zh] of GAZE_WORDS) both(en, zh, { kind: "gaze", gaze });
  for (const [formation, en, zh] of FORMATION_WORDS) both(en, zh, { kind: "formation", formation });
  for (const [relation, en] of RELATIONS_EN) put(en, "|", { kind: "relation", relation, reversed: false });
  for (const [relation, en] of REVERSED_EN) put(en, "|", { kind: "relation", relation, reversed: true });
  for (const [relation, zh] of VERBS_ZH) put(zh, " ", { kind: "relation", relation, reversed: false });
  for (const [relation, zh] of LOCATIVES_ZH) put(zh, " ", { kind: "locative", relation });
  for (const [spot, en, zh] of SPOT_WORDS) both(en, zh, { kind: "spot", spot });
  for (const [count, en, zh] of COUNT_PHRASES) both(en, zh, { kind: "count", count });
  for (const [factor, en, zh] of SIZE_WORDS) both(en, zh, { kind: "size", factor });
  for (const [pattern, adjectives, nouns, zh] of PATTERN_WORDS) {
    both(adjectives, zh, { kind: "pattern", pattern, noun: false });
    put(nouns, "|", { kind: "pattern", pattern, noun: true });
  }
  for (const word of colourWords()) put(word, "|", { kind: "colour", hex: findColour(word)?.hex ?? "" });
}

function fillGlue(): void {
  put("no|without|not|don't|dont|do not|avoid|exclude|excluding|except|never|minus|devoid of", "|", {
    kind: "not",
  });
  put("不要 没有 没 无 别 去掉 除了 不带 不含 不画 避免 不出现 没画 不能有 不需要", " ", {
    kind: "not",
  });
  both("zero|0", "零只 零个 零条 零头 零朵 零棵 零辆", { kind: "zero" });
  both("nobody|no one|no-one|no people|empty of people|deserted", "空无一人 没人 没有人 无人 不要人", {
    kind: "nobody",
  });
  both("and|&|plus|as well as|together with|along with", "和 与 跟 以及 还有 及 加上", { kind: "and" });
  both("with|featuring|that has|which has|having", "带着 带有 配着 配有", { kind: "with" });
  put("of", "|", { kind: "of" });
  put("在 位于 坐落在", " ", { kind: "at" });
  both("it|them|him|itself|themselves", "它 它们 他 她 他们 她们", { kind: "pronoun" });
  both(
    "colorful|colourful|multicolored|multicoloured|rainbow-coloured|multi-colored|assorted",
    "彩色的 彩色 五颜六色的 五彩缤纷的 五彩的 七彩",
    {
      kind: "rainbow",
    },
  );
  put(
    "the|its|their|his|her|my|our|is|are|that|this|there|there is|there are|very|some|stands|standing|的|着|了|有|是|正|正在|被|把|很|那|这|画面|相间|花纹的",
    "|",
    { kind: "skip" },
  );
  // Room left for words is not outer space, and its side is nobody's place.
  both(
    "empty space|negative space|copy space|white space|blank space|free space|clear space|open space|empty room|room for text|space for text",
    "留白 留空 空白 留出空白 留出空间 空出来",
    { kind: "room" },
  );
}

function fillSettings(): void {
  for (const [place, en, zh] of PLACE_WORDS) both(en, zh, { kind: "place", place });
  for (const [, en, zh] of ROOM_WORDS) both(en, zh, { kind: "place", place: "room" });
  for (const [time, en, zh] of TIME_WORDS) both(en, zh, { kind: "time", time });
  for (const [weather, en, zh] of WEATHER_WORDS) both(en, zh, { kind: "weather", weather });
  for (const [season, en, zh] of SEASON_WORDS) both(en, zh, { kind: "season", season });
  for (const [style, en, zh] of STYLE_WORDS) both(en, zh, { kind: "style", style });
  for (const [purpose, en, zh] of PURPOSE_WORDS) both(en, zh, { kind: "purpose", purpose });
}
