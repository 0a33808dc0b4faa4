import type { Token } from "../schema.ts";

// What a number or a colour belongs to: the words of the phrase that it stands in.

export type Word = Extract<Token, { readonly kind: "word" }>;
export type Colour = Extract<Token, { readonly kind: "colour" }>;

export type Phrase = { readonly words: readonly Word[]; readonly colours: readonly Colour[]; readonly end: number };

const phraseMax = 8;
const adjectives = new Set("的 大 小 长 短 高 低 新 旧 老 圆 方 大大 小小 简单 普通 可爱 漂亮 美丽 干净".split(" "));

/** The phrase that begins behind the token at `at`. */
export function phraseAfter(tokens: readonly Token[], at: number): Phrase {
  const words: Word[] = [];
  const colours: Colour[] = [];
  let end = at + 1;
  for (; end < Math.min(tokens.length, at + 1 + phraseMax); end++) {
    const token = tokens[end];
    if (token?.kind === "word") {
      if (words.length > 0 && token.isDeed) break;
      words.push(token);
    } else if (token?.kind === "colour") {
      if (words.some(({ script }) => script === "han")) break;
      colours.push(token);
    } else if (token?.kind !== "small" || !joins(token.key, end === at + 1)) break;
    // 红裙子的女孩: the dress is red, not the girl.
    else if (token.key === "的" && words.length > 0 && tokens[at]?.kind === "colour") break;
  }
  return { words, colours, end };
}

/** "a pair of owls": the first "of" belongs to the number. */
function joins(key: string, isFirst: boolean): boolean {
  return adjectives.has(key) || (isFirst && key === "of") || key === "more" || key === "very";
}

/** The thing that a phrase is about: its last word that is one. */
export function headOf({ words }: Phrase): Word | null {
  return words.findLast(({ isLight }) => !isLight) ?? null;
}

const copulas = new Set(
  "is are be being was were should to in it its make makes turn turns paint painted coloured colored dyed become becomes 是 为 要 变 涂 染 成 的 改 换 保持 涂成 染成 应该".split(
    " ",
  ),
);

/** The thing that a colour behind it is said of: "the fox is red", 眼睛是蓝色的. */
export function wordBefore(tokens: readonly Token[], at: number): Word | null {
  for (let before = at - 1; before >= Math.max(0, at - phraseMax); before--) {
    const token = tokens[before];
    if (token?.kind === "word") return token.isLight ? null : token;
    if (token?.kind === "turn" && token.turn === "swap") continue;
    if (token?.kind === "colour") continue;
    if (token?.kind !== "small" || !copulas.has(token.key)) return null;
  }
  return null;
}
