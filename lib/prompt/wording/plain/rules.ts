import { simplify } from "../chinese/words.ts";

const fullWidth = { from: 0xff01, to: 0xff5e, by: 0xfee0 };

/** Lower case, half width, simplified: a text of the same length, so that every place in it is the place in the original. */
export function plainOf(text: string): string {
  let plain = "";
  for (let at = 0; at < text.length; at++) plain += plainCharacter(text[at] ?? "");
  return plain;
}

function plainCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 32) : character;
  if (code === 0x2019) return "'";
  if (code === 0x3000) return " ";
  if (code >= fullWidth.from && code <= fullWidth.to) return plainCharacter(String.fromCharCode(code - fullWidth.by));
  if (code >= 0x4e00 && code <= 0x9fff) return simplify(character);
  const lower = character.toLowerCase();
  return lower.length === 1 ? lower : character;
}
