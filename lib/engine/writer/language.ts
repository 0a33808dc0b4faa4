// Which of the two languages a person writes in.
import { withoutQuotes } from "#lib/engine/illustrator/parse/prompt.ts";
import type { Language } from "./brief.ts";

const HAN_PER_WORD = 1.7;

/** The language of most words; what stands in quotes is to be written and says nothing about the writer. */
export function languageOf(text: string): Language {
  const outside = withoutQuotes(text);
  const said = /\p{L}/u.test(outside) ? outside : text;
  const han = said.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = said.match(/[a-z]+(?:['’-][a-z]+)*/giu)?.length ?? 0;
  return han > 0 && han / HAN_PER_WORD >= words ? "zh" : "en";
}

/** True when a text has letters, and most are of neither language the writer knows. */
export function isForeign(text: string): boolean {
  const outside = withoutQuotes(text);
  const letters = outside.match(/\p{L}/gu)?.length ?? 0;
  const known = outside.match(/[a-z]|\p{Script=Han}/giu)?.length ?? 0;
  const other = outside.match(
    /[à-öø-ÿßœñ¿¡]|[\u0400-\u04ff\u0370-\u03ff\u0590-\u07ff\u0900-\u0dff\u0e00-\u0eff\u3040-\u30ff\uac00-\ud7af]/giu,
  );
  return letters > 0 && (known * 2 < letters || (other?.length ?? 0) * 12 > letters || FOREIGN_WORDS.test(outside));
}

const FOREIGN_WORDS =
  /\b(?:eine[nr]?|ein|und|mit|der|das|auf|une|avec|dans|les|el|los|las|una|unos|con|por|uno|uma|com|dibuja|dessine|zeichne|desenhe|disegna)\b.*\b(?:eine[nr]?|ein|und|mit|der|das|auf|une|avec|dans|les|la|le|el|los|las|una|con|en|uma|com|um|di|sur|im|de|del|du)\b/iu;
