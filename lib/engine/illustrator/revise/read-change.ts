// From the words of an edit to the steps it asks for.
import { cleanText, quotedTexts, withoutQuotes } from "#lib/engine/illustrator/parse/prompt.ts";
import type { Scene } from "#lib/engine/illustrator/parse/scene.ts";
import { tokenize } from "#lib/engine/illustrator/parse/tokens.ts";
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import type { Step } from "./change.ts";
import { panelsOf } from "./comic.ts";
import { changeIn } from "./composed.ts";
import { AFTERTHOUGHT, LETTERS, POLITE, PRONOUN, VERB } from "./phrases.ts";
import { readClause } from "./read-clause.ts";
import { readDiagram } from "./read-diagram.ts";
import { readPanelStep, takePanels } from "./read-panels.ts";

const LABELLED = /^\s*(?:subject|scene)\s*[:：]/im;
const WORDS_MAX = 2000;
const CLAUSE_MAX = 400;
const CLAUSES_MAX = 24;

/**
 * Reads an edit. A composed prompt (with labelled lines), or a whole description of the picture that names its main
 * thing, replaces the scene; anything else changes it step by step. Words that mean nothing here give no step.
 */
export function readChange(words: string, scene: Scene, vocabulary: Vocabulary): readonly Step[] {
  if (LABELLED.test(words)) return [{ kind: "become", prompt: words }];
  const text = cleanText(changeIn(words)).slice(0, WORDS_MAX);
  const quoted = quotedTexts(text);
  const texts: readonly Step[] = quoted.length > 0 ? [{ kind: "texts", texts: newTexts(quoted, text, scene) }] : [];
  const clauses = clausesOf(withoutQuotes(text)).filter((clause) => quoted.length === 0 || !isLettering(clause));
  const diagram = readDiagram(text.replace(/[.!。！]+$/u, ""), { scene, vocabulary });
  if (diagram) return diagram;
  const steps = resolved(readAll(clauses, scene, vocabulary));
  if (steps.length + texts.length > 0 || clauses.length === 0) return [...texts, ...steps];
  return describes(text, scene, vocabulary);
}

/** The steps of all clauses, in the panels they name where the picture is a comic: "in panel 2, add a dog". */
function readAll(clauses: readonly string[], scene: Scene, vocabulary: Vocabulary): readonly Step[] {
  const panels = panelsOf(scene);
  let ahead: readonly number[] | null = null;
  return clauses.flatMap((clause) => {
    const whole = readPanelStep(clause, { scene, vocabulary });
    if (whole) return [whole];
    const taken = panels ? takePanels(clause, panels.length) : null;
    const meant = taken?.panels ?? ahead;
    ahead = taken?.rest === "" ? taken.panels : null;
    const steps = readClause(taken?.rest ?? clause, scene, vocabulary) ?? [];
    return meant ? steps.map((step) => ({ ...step, panels: meant })) : steps;
  });
}

/** "make the dog bigger and move it to the left": `it` is what was spoken of last. */
function resolved(steps: readonly Step[]): readonly Step[] {
  let last = "";
  return steps.map((step) => {
    if (step.kind === "add") last = step.words;
    if (!("what" in step)) return step;
    const isOpen = PRONOUN.test(step.what.trim());
    const meant = isOpen && last !== "" ? { ...step, what: last } : step;
    last = meant.kind === "replace" ? meant.by : meant.what;
    return meant;
  });
}

/** A description without a verb of change: the whole picture when it names most of what is there, else what it adds. */
function describes(text: string, scene: Scene, vocabulary: Vocabulary): readonly Step[] {
  const nouns = tokenize(text, vocabulary).flatMap((token) => (token.kind === "noun" ? [token.drawing] : []));
  const known = scene.things.filter(({ drawing }) => nouns.includes(drawing)).length;
  if (known > 0 && known * 2 > scene.things.length) return [{ kind: "become", prompt: text }];
  const isNew = nouns.some((drawing) => !scene.things.some((thing) => thing.drawing === drawing));
  return isNew ? [{ kind: "add", words: text }] : [];
}

const isLettering = (clause: string): boolean =>
  LETTERS.test(clause) || /^(?:write|say|saying|reading|with|add|put|写上?|写着|加上?|把?改成|换成)?$/iu.test(clause);

/** "write X", "replace A with B", "add X": what the picture says afterwards. */
function newTexts(quoted: readonly string[], text: string, { texts }: Scene): readonly string[] {
  const [old, by] = quoted;
  if (old !== undefined && by !== undefined && texts.includes(old))
    return texts.map((line) => (line === old ? by : line));
  const adds = texts.length > 0 && /\b(?:add|also|another|below|under)\b|加上?|再写/iu.test(text);
  return (adds ? [...texts, ...quoted] : quoted).slice(0, 4);
}

function clausesOf(text: string): readonly string[] {
  return text
    .split(/[.!;。！；\n]+|,\s*(?=[a-z])|，|\s+(?=(?:and|then|but) )/iu)
    .reduce<string[]>(joinUnlessVerb, [])
    .map((clause) => strip(clause).slice(0, CLAUSE_MAX))
    .filter(Boolean)
    .slice(0, CLAUSES_MAX);
}

/** An "and" begins a clause only before a verb: "a cat and a dog" stays whole. */
function joinUnlessVerb(clauses: string[], piece: string): string[] {
  const bare = piece.trim();
  const rest = /^(?:and|then|but)\s+(.*)$/i.exec(bare)?.[1];
  if (rest !== undefined && !VERB.test(rest) && clauses.length > 0) clauses[clauses.length - 1] += ` ${bare}`;
  else clauses.push(bare);
  return clauses;
}

function strip(clause: string): string {
  return clause.trim().replace(POLITE, "").replace(AFTERTHOUGHT, "").trim();
}
