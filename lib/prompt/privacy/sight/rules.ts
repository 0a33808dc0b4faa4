// Text as a reader sees it: without the characters that show nothing, wide and foreign digits as plain ones. What is
// found in it is found in the original by offsets.

export type Sight = {
  readonly text: string;
  /** The place in the original where the character at `at` begins; `at` may be the length. */
  readonly toStart: (at: number) => number;
  /** The place in the original behind the last character before `at`. */
  readonly toEnd: (at: number) => number;
};

const unseenOrWide =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\u034f|[\ufe00-\ufe0f]|\ud835[\udfce-\udfff]/;
const unseen = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\u034f|[\ufe00-\ufe0f]/;

/** Each of these is one character before and after. */
const oneToOne =
  /[\u00a0\u0660-\u0669\u06f0-\u06f9\u1680\u2000-\u200a\u2010-\u2015\u2018\u2019\u202f\u205f\u2212\u3000\ufe63\uff01-\uff5e]/g;

export function seeText(original: string): Sight {
  if (unseenOrWide.test(original)) return seeEach(original);
  const text = original.replace(oneToOne, (one) => toPlain(one.charCodeAt(0), one));
  return { text, toStart: (at) => at, toEnd: (at) => at };
}

function seeEach(original: string): Sight {
  const starts = new Uint32Array(original.length + 1);
  const ends = new Uint32Array(original.length + 1);
  const seen: string[] = [];
  for (let at = 0; at < original.length; ) {
    const code = original.codePointAt(at) ?? 0;
    const size = code > 0xffff ? 2 : 1;
    const plain = toPlain(code, original.slice(at, at + size));
    for (const unit of plain.split("")) {
      starts[seen.length] = at;
      seen.push(unit);
      ends[seen.length] = at + size;
    }
    at += size;
  }
  starts[seen.length] = original.length;
  return { text: seen.join(""), toStart: (at) => starts[at] ?? original.length, toEnd: (at) => ends[at] ?? 0 };
}

function toPlain(code: number, character: string): string {
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (unseen.test(character)) return "";
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  if (code >= 0x1d7ce && code <= 0x1d7ff) return String((code - 0x1d7ce) % 10);
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xfe63) return "-";
  if (code === 0x2018 || code === 0x2019) return "'";
  if (/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/.test(character)) return " ";
  return character;
}
