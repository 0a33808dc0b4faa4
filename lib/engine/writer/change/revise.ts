// A change to the last brief: clauses are read one after the other, each by the first reader that knows it.
import { withoutQuotes } from "#lib/engine/illustrator/parse/prompt.ts";
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import type { Brief } from "../brief.ts";
import { clip, tidy } from "../text/words.ts";
import { withCaption } from "../wish/build-brief.ts";
import { addsLettering, takeLettering } from "../wish/lettering.ts";
import { type Options, readOptions } from "../wish/options.ts";
import { takePalette } from "../wish/refusals.ts";
import { changeAmount } from "./amounts.ts";
import { type Clause, changeClauses, type Edited, isLeftover, type Note, type Reader } from "./clause.ts";
import { changeDeed } from "./deeds.ts";
import { changeLettering, withLettering } from "./lettering.ts";
import {
  changeBackdrop,
  changeColour,
  changeFraming,
  changeMood,
  changePurpose,
  changeTint,
  keepWords,
} from "./look.ts";
import { changeNumber, changeSize } from "./measures.ts";
import { changePanels } from "./panels.ts";
import { changeLight, changeSettings } from "./settings.ts";
import { colourSeveral, sizeSeveral } from "./several.ts";
import { changeSteps } from "./steps.ts";
import { colourSome } from "./subset.ts";
import { addThing, removeThing, replaceThing } from "./things.ts";

const WIDER =
  /^(?:(?:make|draw) (?:it|this|that|them|the picture) )?(?:a (?:bit|little) |much |even )?wider$|^(?:再|更)?宽一?[点些]$|^(?:更|再)宽$/iu;
const NARROWER =
  /^(?:(?:make|draw) (?:it|this|that|them|the picture) )?(?:a (?:bit|little) |much |even )?(?:taller|narrower)$|^(?:再|更)?[高窄]一?[点些]$|^(?:更|再)[高窄]$/iu;
const SHAPES = ["tall", "portrait", "square", "landscape", "wide"] as const;

/** "wider", "taller": the next shape in that direction; at the end of the row the framing goes on. */
const changeShape: Reader = (brief, { text }) => {
  const step = WIDER.test(text) ? 1 : NARROWER.test(text) ? -1 : 0;
  const aspect = SHAPES[SHAPES.indexOf(brief.aspect) + step];
  return step === 0 || !aspect ? null : { brief: { ...brief, aspect }, notes: [{ kind: "shape", words: aspect }] };
};

const NO_TEXT =
  /\b(?:no|remove(?: all)?(?: the)?|without(?: any| the)?|drop the|delete the|lose the) (?:text|words|title|headline|caption|lettering)\b|(?:去掉|不要|删掉|删除|没有|移除)(?:所有的?)?(?:文字|标题|字)|(?:文字|标题)(?:去掉|删掉|不要了?)/iu;

const dropText: Reader = (brief, { text }) =>
  NO_TEXT.test(text)
    ? {
        brief: {
          ...brief,
          exact_text: [],
          must_avoid: [...new Set([...brief.must_avoid, brief.language === "zh" ? "文字" : "text"])],
        },
        notes: [{ kind: "no-text", words: "" }],
      }
    : null;

/** What is in the picture: the first that knows the clause is the change. */
const THINGS: readonly Reader[] = [
  dropText,
  changeLettering,
  colourSome,
  changeSteps,
  changeShape,
  changeBackdrop,
  changeAmount,
  changeNumber,
  replaceThing,
  removeThing,
  changeDeed,
  sizeSeveral,
  changeSize,
  addThing,
];
/** How it looks: tried when nothing above knew the clause. */
const LOOKS: readonly Reader[] = [
  changeTint,
  colourSeveral,
  changeColour,
  changePurpose,
  changeFraming,
  changeLight,
  changeMood,
];
const ALONE: ReadonlySet<Note["kind"]> = new Set<Note["kind"]>([
  "more",
  "less",
  "removed",
  "no-text",
  "no-letters",
  "backdrop",
  "count",
]);

const firstEdit = (readers: readonly Reader[], brief: Brief, clause: Clause): Edited | null => {
  for (const reader of readers) {
    const result = reader(brief, clause);
    if (result) return result;
  }
  return null;
};

function readClause(brief: Brief, clause: Clause): Edited {
  const panels = changePanels(brief, clause, readClause);
  if (panels) return panels;
  const things = firstEdit(THINGS, brief, clause);
  if (things?.notes.some(({ kind }) => ALONE.has(kind))) return things;
  const settings = changeSettings(things?.brief ?? brief, clause);
  const now = settings?.brief ?? things?.brief ?? brief;
  const notes = [...(things?.notes ?? []), ...(settings?.notes ?? [])];
  const look = things ? null : firstEdit(LOOKS, now, clause);
  if (look && !(settings && look.notes[0]?.kind === "mood"))
    return { brief: look.brief, notes: [...notes, ...look.notes] };
  return notes.length > 0 ? { brief: now, notes } : keepWords(brief, clause.text);
}

/** Merges a change into the brief it changes; what was not changed stays. The notes say what was done, in order. */
export function reviseBrief(old: Brief, message: string, vocabulary: Vocabulary): Edited {
  const lettering = takeLettering(message);
  const options = readOptions(lettering.rest);
  const [palette, rest] = takePalette(options.rest);
  const start = withOptions(old, options, palette);
  const lettered = withTexts(start, lettering.texts, message);
  const result = changeClauses(tidy(rest), vocabulary)
    .filter(({ text }) => !isLeftover(text))
    .reduce<Edited>((now, clause) => {
      const next = readClause(now.brief, clause);
      return { brief: next.brief, notes: [...now.notes, ...next.notes] };
    }, lettered);
  return { ...result, brief: withCaption({ ...result.brief, subject: clip(result.brief.subject, SUBJECT_MAX) }) };
}

const SUBJECT_MAX = 1900;

function withOptions(old: Brief, options: Options, palette: readonly string[]): Edited {
  const notes: Note[] = [];
  if (options.aspect) notes.push({ kind: "shape", words: options.aspect });
  if (options.count !== null) notes.push({ kind: "pictures", words: String(options.count) });
  if (options.quality) notes.push({ kind: "quality", words: options.quality });
  if (options.background) notes.push({ kind: "background", words: options.background });
  if (palette.length > 0) notes.push({ kind: "tint", words: palette.join(old.language === "zh" ? "、" : ", ") });
  const brief = {
    ...old,
    aspect: options.aspect ?? old.aspect,
    size: options.aspect ? options.size : old.size,
    count: options.count ?? old.count,
    quality: options.quality ?? old.quality,
    background: options.background ?? old.background,
    palette: palette.length > 0 ? palette : old.palette,
  };
  return { brief, notes };
}

const WHERE =
  /\b(below|underneath|at the (?:top|bottom)|on (?:the )?top|in the (?:middle|cent(?:er|re)))\b|(下面|下方|底部|上面|上方|顶部|中间)/iu;

function withTexts({ brief, notes }: Edited, texts: readonly string[], message: string): Edited {
  if (texts.length === 0) return { brief, notes };
  const kept = addsLettering(message) ? brief.exact_text.filter((text) => !texts.includes(text)) : [];
  const words = texts.map((text) => `“${text}”`).join(brief.language === "zh" ? "、" : " and ");
  const where = WHERE.exec(withoutQuotes(message))?.[0];
  const placed = where ? (brief.language === "zh" ? `文字在${where}` : `text ${where}`) : null;
  const composition = placed ? withLettering(brief.composition ?? "", placed, brief.language) : brief.composition;
  return {
    brief: {
      ...brief,
      composition,
      exact_text: [...kept, ...texts].slice(-20),
      must_avoid: brief.must_avoid.filter((word) => !/^(?:text|words|文字|字)$/i.test(word)),
    },
    notes: [...notes, { kind: "text", words }],
  };
}
