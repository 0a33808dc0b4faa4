import type { Span } from "../../wording/schema.ts";

// Words for a course of things, which several pictures show by being several: "a 4-step life cycle". No one of them says it.

const number = "\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
const part = "steps?|stages?|phases?";
const courses: readonly RegExp[] = [
  new RegExp(`\\b(?:a |an |the )?(?:${number})[- ](?:${part})\\b`, "giu"),
  new RegExp(`\\b(?:each|every) (?:${part})\\b`, "giu"),
  /\b(?:life|water|rock|carbon) ?-?cycles?\b/giu,
  /(?:\d{1,2}|[两二三四五六七八九十])个?(?:阶段|步骤)|每(?:个|一)?(?:阶段|步骤?)|生命周期|生[长命]过程|成长过程|水循环|一生/gu,
];

/** Where a message speaks of such a course. */
export function findCourses(message: string): readonly Span[] {
  return courses.flatMap((pattern) =>
    [...message.matchAll(pattern)].map(({ index, 0: said }) => ({ start: index, end: index + said.length })),
  );
}
