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
