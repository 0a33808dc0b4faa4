import { simplify } from "../chinese/words.ts";
import { makeMemory } from "../memory/rules.ts";

const fullWidth = { from: 0xff01, to: 0xff5e, by: 0xfee0 };
const unusual = /[^\n -~]/;
const lengthMax = 8_000; // longer texts are not kept
const known = makeMemory<string>(8);

/** Lower case, half width, simplified: a text of the same length, so that every place in it is the place in the original. */
export function plainOf(text: string): string {
  if (!unusual.test(text)) return text.toLowerCase();
  return text.length > lengthMax ? makePlain(text) : (known.get(text) ?? known.keep(text, makePlain(text)));
}

/** Most characters stay as they are: what stands between those that do not is taken over as it is. */
function makePlain(text: string): string {
  plainCodes ??= Uint16Array.from({ length: 0x1_0000 }, (_, code) => plainCharacter(code).charCodeAt(0));
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const plain = plainCodes[code] ?? code;
    if (plain === code) continue;
    parts.push(text.slice(from, at), String.fromCharCode(plain));
    from = at + 1;
  }
  return parts.join("") + text.slice(from);
}

/** What each code unit becomes; made when it is first asked for. */
let plainCodes: Uint16Array | undefined;

function plainCharacter(code: number): string {
  const character = String.fromCharCode(code);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 32) : character;
  if (code === 0x2019) return "'";
  if (code === 0x3000) return " ";
  if (code >= fullWidth.from && code <= fullWidth.to) return plainCharacter(code - fullWidth.by);
  if (code >= 0x4e00 && code <= 0x9fff) return simplify(character);
  const lower = character.toLowerCase();
  return lower.length === 1 ? lower : character;
}
