// A brief as the arguments of the draw tool.
import { tokenize } from "#lib/engine/illustrator/parse/tokens.ts";
import type { Vocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import type { Brief } from "../brief.ts";
import { spansOf } from "../text/spans.ts";
import { ageOf } from "../wish/audience.ts";
import { comma } from "../wish/comma.ts";
import { shapeOf } from "../wish/ratio.ts";
import { type Subject, subjectsOf } from "./subjects.ts";

/** The fields of the draw tool that are told of a brief; the others go over as they are. */
export type Call = Omit<Brief, "subject" | "scene" | "exact_text"> & {
  readonly reading_age: number | null;
  readonly subjects: readonly Subject[];
  readonly action: string | null;
  readonly place: string | null;
  readonly time: string | null;
  readonly exact_text: readonly { readonly text: string; readonly placement: string | null }[];
  readonly references: readonly [];
};

/** What the sentence says already is told beside it as well, as facts that can be checked. */
export function toCall({ subject, scene, exact_text, size, ...rest }: Brief, vocabulary: Vocabulary): Call {
  const { placement, composition } = placedIn(exact_text.length > 0 ? rest.composition : null);
  return {
    ...rest,
    composition: placement === null ? rest.composition : composition,
    size: size !== null && shapeOf(size) === rest.aspect ? size : null, // a shape chosen later counts
    reading_age: rest.audience === null ? null : ageOf(rest.audience),
    subjects: subjectsOf(subject, vocabulary),
    action: actionIn(subject, vocabulary),
    place: scene,
    time: timeIn([subject, rest.lighting ?? "", scene ?? ""], vocabulary),
    exact_text: exact_text.map((text) => ({ text, placement })),
    references: [],
  };
}

const PLACED = /^text (at the (?:top|bottom))$|^文字(在(?:顶部|底部))$/u;

/** "text at the top" is told of the words; the rest of the framing stays. */
function placedIn(composition: string | null): {
  readonly placement: string | null;
  readonly composition: string | null;
} {
  const parts = (composition ?? "").split(/[,，]\s*/u);
  const found = parts.map((part) => PLACED.exec(part)).find((match) => match !== null);
  const mark = comma(found?.[2] ? "zh" : "en");
  const others = parts.filter((part) => part !== found?.[0]).join(mark);
  return { placement: found?.[1] ?? found?.[2] ?? null, composition: others || null };
}

/** The verb of what the things do, as it stands in the sentence. */
function actionIn(subject: string, vocabulary: Vocabulary): string | null {
  const found = spansOf(subject, vocabulary).find(({ token }) => token.kind === "action");
  return found ? subject.slice(found.start, found.end) : null;
}

function timeIn(texts: readonly string[], vocabulary: Vocabulary): string | null {
  for (const text of texts) {
    const found = tokenize(text, vocabulary).find(({ kind }) => kind === "time");
    if (found) return found.word.replace(/^(?:at|in the|in|by) /, "");
  }
  return null;
}
