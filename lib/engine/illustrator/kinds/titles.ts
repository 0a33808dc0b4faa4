// Several texts as a hierarchy: a headline, lines under it, and at last what to do.
import type { Words } from "#lib/engine/illustrator/compose/layout.ts";

export type TitleRoom = {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
};

const CALL =
  /^(?:(?:buy|shop|order|join|sign|book|visit|call|try|get|learn|start|register|subscribe|rsvp|download|discover|read|see|find|save|donate|vote|reserve|contact|apply|enrol|enroll|scan|follow|open|today|now)\b|https?:|www\.)|\.(?:com|org|net|cn|io)\b|^(?:立即|马上|点击|扫码|报名|购买|抢购|预约|加入|免费|下载|了解|订阅|预订|来|快来|现在)/iu;

/** True for a text that asks to do something. */
const calls = (text: string): boolean => CALL.test(text.trim()) && [...text].length <= 32;

export type Titles = { readonly texts: readonly string[]; readonly action: string | null };

/** The call to action is the last of several texts when it reads like one, or the last of three and more. */
export function splitTitles(texts: readonly string[]): Titles {
  const last = texts.at(-1);
  const acts = last !== undefined && texts.length > 1 && (calls(last) || (texts.length > 2 && [...last].length <= 24));
  return acts ? { texts: texts.slice(0, -1), action: last } : { texts, action: null };
}

const HEADLINE_MAX = 190;

/** Headline and sublines stacked in a room; a long first text is set quieter than a short one. */
export function titleWords(texts: readonly string[], room: TitleRoom, scale = 1): readonly Words[] {
  const [first, ...rest] = texts;
  if (first === undefined) return [];
  const headShare = rest.length === 0 ? 1 : rest.length === 1 ? 0.68 : 0.56;
  const head = room.height * headShare;
  const each = rest.length === 0 ? 0 : (room.height - head) / rest.length;
  return [
    {
      text: first,
      role: "headline",
      left: room.left,
      width: room.width,
      top: room.top,
      height: head * 0.96,
      sizeMax: HEADLINE_MAX * scale,
    },
    ...rest.map(
      (text, at): Words => ({
        text,
        role: "subline",
        left: room.left,
        width: room.width,
        top: room.top + head + each * at,
        height: each * 0.9,
        hang: "top",
      }),
    ),
  ];
}

/** Title of a sheet at its top: the prompt's own words, or the topic's name. `top` is where the rest begins. */
export function sheetTitle(
  texts: readonly string[],
  topic: string | null,
  { width, height }: { readonly width: number; readonly height: number },
): { readonly words: readonly Words[]; readonly top: number } {
  const shown = texts.length > 0 ? texts : topic ? [topic] : [];
  if (shown.length === 0) return { words: [], top: 46 };
  const room = {
    left: width * 0.07,
    width: width * 0.86,
    top: height * 0.04,
    height: height * (shown.length > 1 ? 0.17 : 0.11),
  };
  const words = titleWords(shown, room).map((wish, at) => (at === 0 ? { ...wish, sizeMax: 92 } : wish));
  return { words, top: room.top + room.height + 28 };
}
