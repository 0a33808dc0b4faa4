// Title and alt text of a brief, in its own language.
import type { Brief } from "./brief.ts";

const TITLE_MAX = 60;
const TITLE_ZH_MAX = 20;
const ALT_MAX = 150;

const cut = (text: string, limit: number): string => {
  const letters = [...text];
  if (letters.length <= limit) return text;
  const short = letters.slice(0, limit - 1).join("");
  const space = short.lastIndexOf(" ");
  return `${(space > limit / 2 ? short.slice(0, space) : short).replace(/[,，、\s]+$/u, "")}…`;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A short human name for the picture: the subject without its article. */
export function titleOf({ subject, exact_text, language }: Brief): string {
  if (language === "zh")
    return cut(
      subject.replace(/^(?:一[只个张幅条匹头辆艘棵朵座位]|海报[：:])/u, "").split(/[，,。]/u)[0] ?? subject,
      TITLE_ZH_MAX,
    );
  const bare = (subject.split(/[,.;]/)[0] ?? subject).replace(/^(?:a|an|the|some)\s+/i, "");
  return capital(cut(bare || (exact_text[0] ?? "Picture"), TITLE_MAX));
}

/** What a person who cannot see the picture should know, at most 150 characters. */
export function altOf(brief: Brief): string {
  return brief.language === "zh" ? altZh(brief) : altEn(brief);
}

function altZh({ subject, lighting, style, exact_text }: Brief): string {
  const words = exact_text[0] ? `，文字“${exact_text[0]}”` : "";
  const tail = [lighting?.split("，")[0], style].filter(
    (part): part is string => Boolean(part) && !subject.includes(part ?? ""),
  );
  return cut(`${subject}${tail.map((part) => `，${part}`).join("")}${words}。`, ALT_MAX);
}

function altEn({ subject, lighting, style, exact_text }: Brief): string {
  const time = lighting?.split(",")[0] ?? "";
  const light = time && !subject.toLowerCase().includes(time.toLowerCase()) ? `, ${time}` : "";
  const look = style && !subject.toLowerCase().includes(style.toLowerCase()) ? `, in ${style} style` : "";
  const words = exact_text[0] ? `, with the text “${exact_text[0]}”` : "";
  return cut(`${capital(subject)}${light}${look}${words}.`, ALT_MAX);
}
