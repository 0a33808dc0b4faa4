// Title and alt text of a brief, in its own language.
import type { Brief } from "./brief.ts";
import { isHan, lettersOf } from "./text/words.ts";

const TITLE_MAX = 60;
const TITLE_ZH_MAX = 20;
const ALT_MAX = 150;

const cut = (text: string, limit: number): string => {
  const letters = lettersOf(text);
  if (letters.length <= limit) return text;
  const short = letters.slice(0, limit - 1).join("");
  const space = isHan(short) ? -1 : short.lastIndexOf(" ");
  return `${(space > limit / 2 ? short.slice(0, space) : short).replace(/[,，、\s]+$/u, "")}…`;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const MEASURE_ZH = /^(?:海报[：:])|^一[只个张幅条匹头辆艘棵朵座位]/u;

/** A short human name for the picture: the subject without its article. */
export function titleOf({ subject, exact_text, language, composition }: Brief): string {
  const written = exact_text.at(-1);
  if (written && /\bcard\b|logo mark|贺卡|邀请函|^标志/u.test(composition ?? ""))
    return cut(written.replace(/[!！.。]+$/u, "") || written, language === "zh" ? TITLE_ZH_MAX : TITLE_MAX);
  if (language === "zh" && isHan(subject)) {
    const first = subject.replace(MEASURE_ZH, "").split(/[，,。]/u)[0];
    return cut(first || subject, TITLE_ZH_MAX);
  }
  const bare = (subject.split(/[,.;]/)[0] ?? subject).replace(/^(?:a|an|the|some)\s+/i, "");
  return capital(cut(bare || (exact_text[0] ?? (language === "zh" ? "图画" : "Picture")), TITLE_MAX));
}

/** What a person who cannot see the picture should know, at most 150 characters. */
export function altOf(brief: Brief): string {
  return brief.language === "zh" ? altZh(brief) : altEn(brief);
}

/** The light in a word or two, unless the text says it in other words. */
function unsaidLight(lighting: string | null, said: string): readonly string[] {
  const parts = (lighting ?? "").split(/[,，]\s*/u).filter(Boolean);
  return parts.some((part) => said.toLowerCase().includes(part.toLowerCase())) ? [] : parts.slice(0, 1);
}

/** The parts of a field that another text does not say already. */
function unsaid(field: string | null, said: string): readonly string[] {
  return (field ?? "")
    .split(/[,，]\s*/u)
    .filter((part) => part !== "" && !said.toLowerCase().includes(part.toLowerCase()));
}

function altZh({ subject, scene, lighting, style, exact_text, background }: Brief): string {
  const words = exact_text[0] ? `，文字“${cut(exact_text[0], 40)}”` : "";
  const tail = [...unsaid(scene, subject), ...unsaidLight(lighting, subject), ...unsaid(style, subject).slice(0, 1)];
  const clear = background === "transparent" ? "，透明背景" : "";
  return within(subject.replace(/[。.]+$/u, ""), `${tail.map((part) => `，${part}`).join("")}${words}${clear}。`);
}

function altEn({ subject, scene, lighting, style, exact_text, background }: Brief): string {
  const place = unsaid(scene, subject).map((part) => `, ${part}`);
  const light = unsaidLight(lighting, subject).map((part) => `, ${part}`);
  const look = unsaid(style, subject).length > 0 ? `, in ${style?.split(",")[0] ?? ""} style` : "";
  const words = exact_text[0] ? `, with the text “${cut(exact_text[0], 40)}”` : "";
  const clear = background === "transparent" ? ", on a transparent background" : "";
  return within(capital(subject.replace(/[.\s]+$/, "")), `${place.join("")}${light.join("")}${look}${words}${clear}.`);
}

/** Subject and details within the limit: a long subject gives way before short details do. */
function within(subject: string, details: string): string {
  const tail = [...details].length <= ALT_MAX / 2 ? details : "";
  return `${cut(subject, ALT_MAX - [...tail].length)}${tail}`;
}
