// Whether a prompt asks for nothing behind its things.
import { asksTransparency } from "#lib/engine/lexicon/transparency.ts";
import { type PromptFields, readPrompt, withoutQuotes } from "./prompt.ts";

/** True when the words of a prompt ask for a clear background; an opaque one on its own line settles it. */
export function asksClear(prompt: string): boolean {
  return isClear(readPrompt(withoutQuotes(prompt)));
}

/** The same for a prompt that is read already. */
export function isClear({ subject, composition, scene, background }: PromptFields): boolean {
  if (/^\s*(?:opaque|不透明)/iu.test(background)) return false;
  return /^\s*(?:transparent|透明)/iu.test(background) || asksTransparency(`${subject}\n${composition}\n${scene}`);
}
