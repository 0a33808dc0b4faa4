// A prompt's labelled lines, or free text, as fields.

export type PromptFields = {
  readonly purpose: string;
  readonly audience: string;
  readonly scene: string;
  readonly subject: string;
  readonly composition: string;
  readonly lighting: string;
  readonly style: string;
  readonly palette: string;
  readonly background: string;
  readonly keep: string;
  readonly avoid: string;
  readonly texts: readonly string[];
};

const LABELS = [
  "purpose",
  "audience",
  "scene",
  "subject",
  "composition",
  "lighting",
  "style",
  "palette",
  "background",
  "text",
  "references",
  "keep",
  "avoid",
] as const;
type Label = (typeof LABELS)[number];

const LINE =
  /^\s*(purpose|audience|scene|subject|composition|lighting|style|palette|background|text|references|keep|avoid)\s*[:：]\s*(.*)$/i;
const QUOTED = /"([^"\n]{1,200})"|“([^”\n]{1,200})”|「([^」\n]{1,200})」|『([^』\n]{1,200})』|《([^》\n]{1,200})》/gu;
const TEXTS_MAX = 4;
const FIELD_MAX = 4000;
const FIELD_LINES_MAX = 200;

/** Quoted passages of a text, in order, without their quotes. */
export function quotedTexts(text: string): readonly string[] {
  return [...text.matchAll(QUOTED)]
    .map((match) => (match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? "").trim())
    .filter(Boolean);
}

/** The text without its quoted passages. */
export function withoutQuotes(text: string): string {
  return text.replaceAll(QUOTED, " , ");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is removed here
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Text made safe to read: well-formed UTF-16, no control or direction characters. */
export function cleanText(text: string): string {
  return text.toWellFormed().replaceAll("\ufffd", "").replace(CONTROL, "").normalize("NFC");
}

const PLACED = /["”」』》] +(\p{L}[^"“「『《,，]{0,80})/gu;

/** Where words are to stand: 'Text: "HELLO" at the bottom' says it right behind them. */
function placesOf(textLine: string): readonly string[] {
  return [...textLine.matchAll(PLACED)].map(([, words = ""]) => `text ${words}`);
}

/** Splits a prompt. Free text (no Subject or Scene line) becomes the subject, its quoted passages the texts. */
export function readPrompt(prompt: string): PromptFields {
  const fields = new Map<Label, string[]>();
  const free: string[] = [];
  let current: Label | null = null;
  for (const line of cleanText(prompt).split(/\r?\n/)) {
    const match = LINE.exec(line);
    if (match) current = match[1]?.toLowerCase() as Label;
    const value = match ? (match[2] ?? "") : line;
    if (current) fields.set(current, [...(fields.get(current) ?? []), value].slice(0, FIELD_LINES_MAX));
    else free.push(value);
  }
  const get = (label: Label) => (fields.get(label) ?? []).join(" ").trim().slice(0, FIELD_MAX);
  const loose = free.join("\n").trim().slice(0, FIELD_MAX);
  const textLine = get("text");
  const labelled = quotedTexts(textLine);
  return {
    purpose: get("purpose"),
    audience: get("audience"),
    scene: withoutQuotes(get("scene")),
    subject: withoutQuotes([get("subject"), loose].filter(Boolean).join(", ")),
    composition: [get("composition"), ...placesOf(textLine)].filter(Boolean).join(", "),
    lighting: get("lighting"),
    style: get("style"),
    palette: get("palette"),
    background: get("background"),
    keep: get("keep"),
    avoid: get("avoid"),
    texts: (labelled.length > 0 ? labelled : textLine ? [textLine] : quotedTexts(loose)).slice(0, TEXTS_MAX),
  };
}
