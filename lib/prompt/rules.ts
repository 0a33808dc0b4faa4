import { markPresets } from "../preset/ledger/rules.ts";
import type { ChosenPreset } from "../preset/schema.ts";
import { nameOf } from "./brief/rules.ts";
import { applyOps, rewrite } from "./change/rules.ts";
import { composeLedger } from "./compose/rules.ts";
import { composeEdit } from "./edit/compose/rules.ts";
import type { EditBrief } from "./edit/schema.ts";
import { guardLedger, type Names, type PromptLimits } from "./guard/rules.ts";
import { renderLedger } from "./ledger/rules.ts";
import type { FieldName, Ledger, Op, Piece, Pin } from "./ledger/schema.ts";
import { type Sources, traceOrigins } from "./origin/rules.ts";
import { joinPins } from "./pin/rules.ts";
import { lineOf } from "./plan/rules.ts";
import { joinHouse } from "./policy/rules.ts";
import { defaultPolicy, type PromptPolicy } from "./policy/schema.ts";
import type { Lists } from "./privacy/rules.ts";
import type { KnownPrivate } from "./privacy/schema.ts";
import type { Question } from "./question/schema.ts";
import type { Brief, Guarded } from "./schema.ts";

/** What joins a brief that is not in it, and the rules that it is screened by. */
type Company = {
  readonly policy?: PromptPolicy;
  readonly presets?: readonly ChosenPreset[];
  readonly pins?: readonly Pin[];
  /** Private things that stand behind placeholders. */
  readonly known?: readonly KnownPrivate[];
  /** What was said: each piece of the prompt is traced back to it. */
  readonly sources?: Sources;
};

/** The middle layer for a brief: compose, add what the person and the workspace want, screen. The same brief gives the same text. */
export function guardBrief(brief: Brief, limits?: PromptLimits, company: Company = {}): Guarded {
  const { policy = defaultPolicy, presets = [], pins = [], known = [], sources } = company;
  const marked = markPresets(composeLedger(brief), presets);
  const traced = sources ? traceOrigins(marked, sources) : marked;
  const composed = joinPins(joinHouse(traced, policy), pins);
  return guardLedger(composed, namesOf(brief), limits, { ...policy, known });
}

/**
 * The middle layer for a change of a picture that goes along. Of what the workspace and the conversation always want only
 * what must stay and what must not come in joins: a style that is always wanted would change more than was asked for.
 */
export function guardEdit(
  edit: EditBrief,
  names: Names,
  limits?: PromptLimits,
  company: Pick<Company, "policy" | "pins" | "known"> = {},
): Guarded {
  const { policy = defaultPolicy, pins = [], known = [] } = company;
  const isLimit = ({ field }: { readonly field: FieldName }) => field === "keep" || field === "avoid";
  const house = policy.house.filter(isLimit);
  const composed = joinPins(joinHouse(composeEdit(edit), { house }), pins.filter(isLimit));
  return guardLedger(composed, names, limits, { ...policy, known });
}

function namesOf(brief: Brief): Names {
  const name = nameOf(brief);
  return { title: brief.title || name, altText: brief.alt_text || name };
}

/** What a person makes of a prompt: other words altogether, or changes of its pieces. */
type Change = { readonly text?: string | undefined; readonly ops?: readonly Op[]; readonly message?: string };

/** The middle layer for a revision: the person's changes, screened and not otherwise changed. */
export function revise(
  parent: Names & Written,
  { text, ops = [], message = "" }: Change,
  limits?: PromptLimits,
  policy: PromptPolicy & Pick<Lists, "known"> = defaultPolicy,
): Guarded {
  const before = ledgerOf(parent);
  const rewritten = text === undefined ? before : rewrite(before, text.trim());
  const after = applyOps(rewritten, ops, message);
  return guardLedger(after, namesAfter(before, after, parent), limits, policy);
}

/**
 * A picture of something else is called by what it shows now, and so is one whose name names what was asked about and is
 * not in its prompt any more; another style or shape leaves it its name.
 */
function namesAfter(before: Ledger, after: Ledger, { title, altText, prompt }: Names & Written): Names {
  const shown = shownIn(after);
  const text = renderLedger(after);
  const isOutdated = (prompt.questions ?? []).some(
    ({ what }) => !text.includes(what) && (title.includes(what) || altText.includes(what)),
  );
  if (shown === "" || (shown === shownIn(before) && !isOutdated)) return { title, altText };
  return { title: shown, altText: shown };
}

function shownIn(ledger: Ledger): string {
  return lineOf(ledger, "subject") || lineOf(ledger, "words") || lineOf(ledger, "scene");
}

/** A stored prompt may be drawn under the rules of today as it is: they neither change it nor ask about it. */
export function isStillSafe(row: Names & Written, rules: PromptPolicy & Pick<Lists, "known">): boolean {
  const ledger = ledgerOf(row);
  const guarded = guardLedger(ledger, row, undefined, rules);
  if (guarded.kind === "blocked" || guarded.prompt.kind === "asked") return false;
  return guarded.prompt.text === renderLedger(ledger);
}

type Written = {
  readonly ledger: Ledger | null;
  readonly prompt: { readonly text: string; readonly questions?: readonly Pick<Question, "what">[] };
};

/** A stored prompt as a ledger; of older ones as much as their text says. */
export function ledgerOf({ ledger, prompt }: Written): Ledger {
  return ledger ?? rewrite({ ...nothing, language: languageOf(prompt.text) }, prompt.text);
}

function languageOf(text: string): "en" | "zh" {
  return /\p{Script=Han}/u.test(text) ? "zh" : "en";
}

const nothing: Ledger = {
  version: 1,
  template: "free@1",
  language: "en",
  isExact: false,
  lines: [],
  removed: [],
  accepted: [],
};

const finishLine = {
  en: "Keep: everything as it is in the given draft: composition, subjects, colours and style; only finer in detail",
  zh: "Keep: 所给图片中的一切保持原样：构图、主体、颜色和风格都不变，只把细节画得更精细",
} as const;

/** The middle layer for a draft that is finished; `isGiven`: the model gets the draft itself. */
export function guardFinish(
  draft: Names & Written,
  isGiven: boolean,
  limits: PromptLimits,
  policy: PromptPolicy & Pick<Lists, "known">,
): Guarded {
  const before = ledgerOf(draft);
  const after = rewrite(before, isGiven ? toFinish(draft.prompt.text) : draft.prompt.text);
  return guardLedger(asRule(after, before), draft, limits, policy);
}

/** What finishing adds nobody wrote on the card. */
function asRule(after: Ledger, before: Ledger): Ledger {
  const known = new Set(before.lines.flatMap(({ pieces }) => pieces.map(({ id }) => id)));
  const lines = after.lines.map(({ field, pieces }) => ({
    field,
    pieces: pieces.map((piece): Piece => (known.has(piece.id) ? piece : { ...piece, origin: finishRule })),
  }));
  return { ...after, lines };
}

const finishRule = { kind: "rule", id: "finish.keep" } as const;

/** In the language of the words: names of lines and quoted words are in any. */
function toFinish(text: string): string {
  const words = text.replace(/^\w{1,20}:/gm, "").replace(/["“「][^"”」]{0,400}["”」]/g, "");
  return `${text}\n${finishLine[languageOf(words)]}`;
}
