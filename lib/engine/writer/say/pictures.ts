// What the writer says of pictures that were shown to it: it cannot see, but it knows its own again.
import type { Brief, Language } from "../brief.ts";
import type { Seen } from "../seen.ts";
import { listEn, listZh } from "./voice.ts";

const QUESTION_EN =
  /^\s*$|\b(?:what|who|where|which|how many|describe|caption|tell me about|do you (?:see|like|know|recogni[sz]e)|can you see|is (?:this|that|it)|explain)\b/iu;
const QUESTION_ZH = /^\s*$|什么|谁|哪里|描述|看得?[到见懂]|说说|介绍|认识|是不是|怎么样|好看吗|几[个只]/u;

/** True when a message with a picture asks about it rather than for another. */
export function asksAboutPicture(message: string): boolean {
  return QUESTION_EN.test(message) || QUESTION_ZH.test(message);
}

/** The answer to somebody who shows pictures and asks for none. */
export function sayPictures(seen: readonly Seen[], own: readonly Brief[], language: Language): string {
  const foreign = seen.filter(({ kind }) => kind === "foreign").length;
  const known = own.map(({ alt_text }) => alt_text.replace(/[.。]$/u, ""));
  if (language === "zh") {
    const ours = known.length > 0 ? `这是我画的：${listZh(known)}。想改哪里，直接告诉我。` : "";
    const others =
      foreign > 0
        ? "我是按规则工作的内置写手，看不见图片的内容。你可以把它用作参考图：画出来的会借用它的颜色；也可以用一句话告诉我上面有什么。"
        : "";
    return `${ours}${others}`;
  }
  const ours = known.length > 0 ? `I drew this: ${listEn(known)}. Tell me what should change.` : "";
  const others =
    foreign > 0
      ? "I follow rules and cannot see pictures, so I don't know what is in it. Use it as a reference and the drawing borrows its colours, or tell me in a sentence what it shows."
      : "";
  return [ours, others].filter(Boolean).join(" ");
}

/** Before a picture is drawn from the words beside one that cannot be seen. */
export function sayUnseen(seen: readonly Seen[], language: Language): string {
  if (!seen.some(({ kind }) => kind === "foreign")) return "";
  return language === "zh"
    ? "我看不见你发来的图片，只按你的文字来画；用作参考图时会借用它的颜色。"
    : "I can't see the picture you sent, so I go by your words; as a reference it lends its colours. ";
}
