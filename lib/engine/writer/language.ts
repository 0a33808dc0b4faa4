// Which of the two languages a text is in.
import type { Language } from "./brief.ts";

/** Chinese when at least a fifth of the letters are Han. */
export function languageOf(text: string): Language {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/[a-z]/giu)?.length ?? 0;
  return han > 0 && han * 4 >= latin ? "zh" : "en";
}
