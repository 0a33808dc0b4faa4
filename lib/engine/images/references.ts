// What further pictures lend to an edit: a character of ours, or a palette, put into its words.
import type { EngineContext } from "#lib/engine/context.ts";
import type { Origin } from "#lib/engine/illustrator/revise/change.ts";

export type Reference = { readonly palette: readonly string[]; readonly origin: Origin | null };

const COLOURS = /\b(?:palette|colou?rs?|colou?r scheme|tones?)\b|配色|色调|颜色|色彩/iu;
const LABELLED = /^\s*(?:subject|scene)\s*[:：]/im;
// "the character from the second picture", "the fox in image 2", "图2里的角色"
const CHARACTER =
  /\b(?:the |this |that )?(?:same )?[a-z]+ (?:from|in|of) (?:the )?(?:(?:second|third|other|last|reference) (?:picture|image|photo)|reference|(?:picture|image|photo) [2-9])\b|(?:第[二三四]张|另一张|参考)图?片?[里中上]?的?(?:角色|人物|动物|主角|形象|东西)?|图[2-9二三四][里中]?的?(?:角色|人物|动物|主角|形象|东西)?/iu;

/** The words of an edit with what its references lend; a palette when colours are spoken of or nothing else is known. */
export async function lentWords(
  words: string,
  references: readonly Reference[],
  context: EngineContext,
  signal: AbortSignal,
): Promise<string> {
  let all = words;
  for (const { origin, palette } of references) {
    const character = origin && !COLOURS.test(words) ? await characterOf(origin, context, signal) : null;
    all = character ? withCharacter(all, character) : withPalette(all, palette);
  }
  return all;
}

/** The main thing of one of our pictures, as words of a prompt. */
async function characterOf(origin: Origin, { drawing }: EngineContext, signal: AbortSignal): Promise<string | null> {
  const { objects } = await drawing.run({ kind: "scene", origin }, signal);
  const [main] = objects;
  if (!main || main.drawing === "label") return null;
  return `a ${main.colour ? `${main.colour} ` : ""}${main.name}`;
}

function withCharacter(words: string, character: string): string {
  if (LABELLED.test(words)) return `${words}\nKeep: ${character}`;
  return CHARACTER.test(words) ? words.replace(CHARACTER, ` ${character} `) : `${words}\nadd ${character}`;
}

function withPalette(words: string, palette: readonly string[]): string {
  if (palette.length < 2) return words;
  const list = palette.join(", ");
  return LABELLED.test(words) ? `${words}\nPalette: ${list}` : `${words}\nin the colours ${palette.join(" and ")}`;
}
