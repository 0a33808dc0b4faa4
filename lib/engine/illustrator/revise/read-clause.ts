// One clause of an edit: which step it asks for.
import type { Scene } from "#lib/engine/illustrator/parse/scene.ts";
import { type Token, tokenize } from "#lib/engine/illustrator/parse/tokens.ts";
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import { asksTransparency } from "#lib/engine/lexicon/transparency.ts";
import type { Step } from "./change.ts";
import {
  ACTS,
  ADD,
  BACKGROUND,
  GIVE,
  LETTERS,
  MOVE,
  PRONOUN,
  REMOVE,
  REPLACE,
  RESIZE,
  TURN,
  WORN,
  ZOOM,
} from "./phrases.ts";
import { readDiagram } from "./read-diagram.ts";
import { firstOf, hasNoun, readSettings, readShade, readSky, settingsIn } from "./read-whole.ts";
import type { Reader } from "./reader.ts";

/** The steps of a clause, or null when it holds no change that this picture knows. */
export function readClause(clause: string, scene: Scene, vocabulary: Vocabulary): readonly Step[] | null {
  for (const reader of READERS) {
    const steps = reader(clause, { scene, vocabulary });
    if (steps) return steps;
  }
  return null;
}

const readGive: Reader = (clause) => {
  for (const [pattern, who, thing] of GIVE) {
    const found = pattern.exec(clause);
    const [what, words] = [found?.[who], found?.[thing]];
    if (what !== undefined && words !== undefined) {
      const bare = what.replace(/^(?:the |its |his |her )?(?:head|face)$/i, "it");
      return [{ kind: "give", what: bare, how: WORN.test(words) ? "wearing" : "holding", words }];
    }
  }
  return null;
};

const readReplace: Reader = (clause, known) => {
  for (const [pattern, old, by] of REPLACE) {
    const found = pattern.exec(clause);
    const [what, wanted] = [found?.[old]?.trim(), found?.[by]?.trim()];
    if (what === undefined || wanted === undefined) continue;
    if (!BACKGROUND.test(what) && hasNoun(wanted, known)) return [{ kind: "replace", what, by: wanted }];
    const setting = settingsIn(wanted, known);
    if (setting) return [setting];
    const hex = tokenize(wanted, known.vocabulary).find((token) => token.kind === "colour")?.hex;
    if (hex) return [colourStep(what, hex)];
  }
  return null;
};

function colourStep(what: string, hex: string): Step {
  if (BACKGROUND.test(what)) return { kind: "settings", patch: { place: "plain", backdrop: hex } };
  if (/^(?:the )?(?:everything|all|whole|picture|image)+$|^(?:全部|所有|整个|画面|图片)$/iu.test(what.trim()))
    return { kind: "settings", patch: { palette: [hex] } };
  return { kind: "recolour", what, hex };
}

const readRemove: Reader = (clause, known) => {
  for (const [pattern, group] of REMOVE) {
    const what = pattern.exec(clause)?.[group];
    if (what === undefined) continue;
    if (LETTERS.test(what) && !hasNoun(what, known)) return [{ kind: "texts", texts: [] }];
    if (BACKGROUND.test(what) && !hasNoun(what, known))
      return [
        { kind: "settings", patch: { place: "plain", ...(asksTransparency(clause) ? { transparent: true } : {}) } },
      ];
    const weather = settingsIn(what, known)?.patch.weather;
    if (weather && !hasNoun(what, known)) return [{ kind: "settings", patch: { weather: "clear" } }];
    return [{ kind: "remove", what }];
  }
  return null;
};

const readMove: Reader = (clause, known) => {
  for (const [pattern, thing, place] of MOVE) {
    const found = pattern.exec(clause);
    const [what, where] = [found?.[thing], found?.[place]];
    if (what === undefined || where === undefined) continue;
    const setting = hasNoun(where, known) ? null : settingsIn(where, known);
    return [setting ?? { kind: "move", what, where }];
  }
  return null;
};

const readTurn: Reader = (clause) => {
  const found = TURN.exec(clause);
  return found ? [{ kind: "turn", what: found[1] ?? found[2] ?? "" }] : null;
};

const readZoom: Reader = (clause, known) => {
  const isCamera = /^zoom|^镜头|^拉[近远]/iu.test(clause) || !hasNoun(clause, known);
  const factor = !isCamera ? undefined : ZOOM.find(([, pattern]) => pattern.test(clause))?.[0];
  return factor === undefined ? null : [{ kind: "zoom", factor }];
};

const readResize: Reader = (clause) => {
  const found = RESIZE.find(([, pattern]) => pattern.test(clause));
  if (!found || ADD.some(([pattern]) => pattern.test(clause))) return null;
  const [factor, pattern] = found;
  const what = clause
    .replace(pattern, " ")
    .replace(/^\s*(?:make|let|set|把|将|让)/iu, "")
    .trim();
  return [{ kind: "resize", what, factor }];
};

const VERBS =
  /^(?:make|paint|colou?r|recolou?r|turn|dye|let|is|are|be|to|should|into|变成?|改成?|换成?|涂成|染成|成)$/iu;

/** "only the colour: red hat": the colour stands before its thing. */
const ONLY_COLOUR = /^(?:(?:change )?only the colou?r|只改颜色)\s*[:：]\s*(.{1,200})$/iu;

function readBound(tokens: readonly Token[]): readonly Step[] | null {
  const colour = tokens.find((token) => token.kind === "colour");
  const noun = tokens.find(({ kind }) => kind === "noun");
  return colour?.kind === "colour" && noun ? [colourStep(noun.word, colour.hex)] : null;
}

/** "make the fox blue and the hat red": every noun takes the colour said after it, or right before it. */
const readColours: Reader = (clause, { vocabulary }) => {
  const bound = ONLY_COLOUR.exec(clause)?.[1];
  if (bound !== undefined) return readBound(tokenize(bound, vocabulary));
  if (!/^(?:make|paint|colou?r|recolou?r|turn|dye|let|把|将|让|the |it\b|that\b)/iu.test(clause)) return null;
  const tokens = tokenize(clause.replace(/^(?:把|将|让)/u, ""), vocabulary);
  if (tokens.filter(({ kind }) => kind === "colour").length === 0) return null;
  const steps: Step[] = [];
  let what: string[] = [];
  tokens.forEach((token, at) => {
    const next = tokens.slice(at + 1).find(({ kind }) => kind !== "skip");
    if (token.kind === "colour" && next?.kind !== "noun") {
      if (what.length > 0) steps.push(colourStep(what.join(" "), token.hex));
      what = [];
    } else if (token.kind !== "break" && !(what.length === 0 && token.kind === "and") && !VERBS.test(token.word))
      what.push(token.word);
  });
  // "make the sky pink": said of a place, which has no colour of its own to change.
  const isOfPlace = tokens.some(({ kind }) => kind === "place") && !BACKGROUND.test(clause);
  return steps.length > 0 || isOfPlace ? steps : null;
};

const COUNTING = /^(?:make (?:it|that|them)|only|just|show|draw|画|变成|改成)?\s*(?:exactly\s+|正好)?/iu;

/** "three foxes", "make it three foxes": more or fewer of what is there already. */
const readCount: Reader = (clause, { scene, vocabulary }) => {
  if (/\b(?:another|more)\b/i.test(clause)) return null;
  const bare = clause.replace(COUNTING, "");
  const tokens = tokenize(bare, vocabulary).filter(({ kind }) => kind !== "skip");
  const [count, noun, ...more] = tokens;
  if (count?.kind !== "count" || more.length > 0) return null;
  if (noun !== undefined && (noun.kind !== "noun" || !scene.things.some(({ drawing }) => drawing === noun.drawing)))
    return null;
  return [{ kind: "count", what: noun?.word ?? "", count: count.count }];
};

/** "let the fox sleep", "让狐狸看书". */
const readAct: Reader = (clause, { scene, vocabulary }) => {
  if (!/^(?:let|make|have|get|让|叫)/iu.test(clause)) return null;
  const tokens = tokenize(clause.replace(/^(?:让|叫)/u, ""), vocabulary);
  const action = firstOf(tokens, "action")?.action ?? ACTS.find(([pattern]) => pattern.test(clause))?.[1];
  const who = tokens.find(({ kind, word }) => kind === "noun" || (word !== "" && PRONOUN.test(word)));
  const isThere = who?.kind !== "noun" || scene.things.some(({ drawing }) => drawing === who.drawing);
  return action && who && isThere ? [{ kind: "act", what: who.word, action }] : null;
};

const readAdd: Reader = (clause, known) => {
  for (const [pattern, group] of ADD) {
    const words = pattern.exec(clause)?.[group];
    if (words === undefined) continue;
    const tokens = tokenize(words, known.vocabulary);
    const isUnknown = tokens.some(({ kind, word }) => kind === "word" && !PRONOUN.test(word));
    if (hasNoun(words, known) || (isUnknown && !settingsIn(words, known))) return [{ kind: "add", words }];
  }
  return null;
};

const READERS: readonly Reader[] = [
  readDiagram,
  readSky,
  readGive,
  readReplace,
  readRemove,
  readMove,
  readTurn,
  readZoom,
  readCount,
  readResize,
  readColours,
  readShade,
  readAct,
  readSettings,
  readAdd,
];
