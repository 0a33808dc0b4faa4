// Changes of the whole picture: light, colours, sky, place, weather, style, kind.
import { takeNamed } from "#lib/engine/illustrator/kinds/read/palette.ts";
import { skyColours } from "#lib/engine/illustrator/paint/places/sky.ts";
import { readTokens } from "#lib/engine/illustrator/parse/grammar.ts";
import type { Scene } from "#lib/engine/illustrator/parse/scene.ts";
import { skyColour } from "#lib/engine/illustrator/parse/sky.ts";
import { type Token, tokenize } from "#lib/engine/illustrator/parse/tokens.ts";
import { addTones, readTone } from "#lib/engine/lexicon/tones.ts";
import { asksTransparency } from "#lib/engine/lexicon/transparency.ts";
import type { Step } from "./change.ts";
import { BACKGROUND, COLOURS, SKY } from "./phrases.ts";
import type { Known, Reader } from "./reader.ts";
import { shaded } from "./shade.ts";

export const hasNoun = (text: string, { vocabulary }: Known): boolean =>
  tokenize(text, vocabulary).some(({ kind }) => kind === "noun");

export const firstOf = <K extends Token["kind"]>(tokens: readonly Token[], kind: K) =>
  tokens.find((token): token is Extract<Token, { readonly kind: K }> => token.kind === kind);

/** Words for the picture itself, which name nothing in it. */
const WHOLE =
  /\b(?:the |this |my )?(?:whole |entire )?(?:picture|image|drawing|illustration|photo)\b|整个?(?:画面|图片?)|画面|整体|整张图|这张图|图片|照片/giu;

/** "make the sky pink", "a darker sky", 天空改成粉色. */
export const readSky: Reader = (clause, { scene, vocabulary }) => {
  if (!SKY.test(clause)) return null;
  const hex = skyColour(tokenize(clause, vocabulary));
  if (hex) return [{ kind: "settings", patch: { sky: hex } }];
  const light = readTone(clause)?.light ?? 0;
  if (light === 0) return null;
  const [, middle] = skyColours({ time: scene.time, weather: scene.weather, sky: scene.sky ?? null });
  return [{ kind: "settings", patch: { sky: shaded(middle, light) } }];
};

/** "make the fox darker": a thing lighter or darker than it is. */
export const readShade: Reader = (clause, known) => {
  const light = readTone(clause)?.light ?? 0;
  if (light === 0 || !hasNoun(clause.replace(WHOLE, " "), known) || BACKGROUND.test(clause)) return null;
  return [{ kind: "shade", what: clause, light }];
};

export const readSettings: Reader = (said, known) => {
  const clause = said.replace(WHOLE, " ");
  const step = settingsIn(clause, known);
  const onlySettings = !readTokens(tokenize(clause, known.vocabulary)).things.some(
    ({ drawing }) => drawing !== "label",
  );
  const isPalette = step?.patch.palette !== undefined && COLOURS.test(clause);
  return step && (onlySettings || isPalette || BACKGROUND.test(clause)) ? [step] : null;
};

/** What words say of the whole picture, as one step; null when that is nothing. */
export function settingsIn(text: string, known: Known): Extract<Step, { readonly kind: "settings" }> | null {
  const tokens = tokenize(text, known.vocabulary);
  const snow = firstOf(tokens, "weather")?.weather === "snow" ? ("winter" as const) : undefined;
  const tone = readTone(text);
  const patch = {
    ...optional("time", firstOf(tokens, "time")?.time),
    ...optional("place", SKY.test(text) ? undefined : firstOf(tokens, "place")?.place),
    ...optional("weather", firstOf(tokens, "weather")?.weather),
    ...optional("season", firstOf(tokens, "season")?.season ?? snow),
    ...optional("style", firstOf(tokens, "style")?.style),
    ...optional("purpose", firstOf(tokens, "purpose")?.purpose),
    ...optional("transparent", asksTransparency(text) ? true : undefined),
    ...optional("palette", paletteIn(text, tokens)),
    ...optional("tone", tone ? addTones(known.scene.tone, tone) : undefined),
  };
  return Object.keys(patch).length > 0 ? { kind: "settings", patch } : null;
}

const optional = <K extends keyof Scene>(key: K, value: Scene[K] | undefined): Partial<Scene> =>
  value === undefined ? {} : { [key]: value };

/** Hex codes, or a palette by its name; "no palette" is read elsewhere. */
function paletteIn(text: string, tokens: readonly Token[]): readonly string[] | undefined {
  const hexes = tokens.flatMap((token) => (token.kind === "colour" && token.word.startsWith("#") ? [token.hex] : []));
  if (hexes.length > 1) return hexes;
  const [named] = takeNamed(text);
  return named.length > 0 ? named : undefined;
}
