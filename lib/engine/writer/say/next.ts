// Next steps to suggest after a wish: said in the reply, and understood when the person says yes.
import type { Brief, Language } from "../brief.ts";
import { choose, seedOf } from "./voice.ts";

type Idea = {
  readonly about: "light" | "style" | "kind" | "shape" | "more" | "place";
  readonly fits: (brief: Brief) => boolean;
  /** As it stands in the question: "Want it at night, …". */
  readonly say: Readonly<Record<Language, string>>;
  /** As the person would ask for it. */
  readonly ask: Readonly<Record<Language, string>>;
};

const GRAPHIC: ReadonlySet<Brief["purpose"]> = new Set<Brief["purpose"]>([
  "diagram",
  "worksheet",
  "icon",
  "logo",
  "pattern",
]);
const isScenic = ({ purpose, background, scene }: Brief): boolean =>
  !GRAPHIC.has(purpose) && background !== "transparent" && (SCENIC.has(purpose) || scene !== null);
const SCENIC: ReadonlySet<Brief["purpose"]> = new Set<Brief["purpose"]>(["scene", "free", "character", "storyboard"]);
const isOutdoors = ({ scene, subject }: Brief): boolean =>
  !/snow|winter|sea|ocean|beach|space|moon|desert|water|room|kitchen|office|table|library|stage|雪|冬|海|太空|月球|沙漠|水|室|厨房|桌|图书馆|舞台/iu.test(
    `${scene} ${subject}`,
  );
const hasSky = ({ scene, subject }: Brief): boolean =>
  !/space|underwater|under water|moon|太空|宇宙|水下|海底|月球/iu.test(`${scene} ${subject}`);
const hasNoStyle = ({ style }: Brief): boolean => style === null;

const IDEAS: readonly Idea[] = [
  {
    about: "light",
    fits: (brief) => isScenic(brief) && hasSky(brief) && brief.lighting === null,
    say: { en: "at night", zh: "换成夜晚" },
    ask: { en: "make it night", zh: "改成夜晚" },
  },
  {
    about: "light",
    fits: (brief) => isScenic(brief) && hasSky(brief) && !/sunset|日落/u.test(brief.lighting ?? ""),
    say: { en: "at sunset", zh: "换成日落" },
    ask: { en: "make it sunset", zh: "改成日落" },
  },
  {
    about: "style",
    fits: hasNoStyle,
    say: { en: "in watercolour", zh: "改成水彩" },
    ask: { en: "in watercolour", zh: "换成水彩风格" },
  },
  {
    about: "style",
    fits: (brief) => !/paper|剪纸/u.test(brief.style ?? ""),
    say: { en: "as a paper-cut", zh: "做成剪纸" },
    ask: { en: "in paper-cut style", zh: "换成剪纸风格" },
  },
  {
    about: "style",
    fits: (brief) => !/pixel|像素/u.test(brief.style ?? "") && !GRAPHIC.has(brief.purpose),
    say: { en: "as pixel art", zh: "换成像素风" },
    ask: { en: "as pixel art", zh: "换成像素风格" },
  },
  {
    about: "style",
    fits: ({ purpose, style }) =>
      (purpose === "diagram" || purpose === "lesson_illustration") && !/chalk|黑板/u.test(style ?? ""),
    say: { en: "as a chalkboard drawing", zh: "画成黑板画" },
    ask: { en: "in chalkboard style", zh: "换成黑板画风格" },
  },
  {
    about: "style",
    fits: ({ purpose }) => purpose === "worksheet" || purpose === "lesson_illustration" || purpose === "character",
    say: { en: "as a colouring page", zh: "做成涂色页" },
    ask: { en: "as a colouring page", zh: "换成涂色页" },
  },
  {
    about: "kind",
    fits: ({ purpose, background }) => (purpose === "free" || purpose === "character") && background !== "transparent",
    say: { en: "as a sticker", zh: "做成贴纸" },
    ask: { en: "make it a sticker", zh: "做成贴纸" },
  },
  {
    about: "kind",
    fits: ({ purpose, background }) => (purpose === "logo" || purpose === "icon") && background !== "transparent",
    say: { en: "on a transparent background", zh: "用透明背景" },
    ask: { en: "on a transparent background", zh: "透明背景" },
  },
  {
    about: "more",
    fits: ({ count }) => count === 1,
    say: { en: "in three versions", zh: "多画三张" },
    ask: { en: "three versions", zh: "画三张" },
  },
  {
    about: "shape",
    fits: (brief) => brief.aspect !== "wide" && isScenic(brief),
    say: { en: "in a wide format", zh: "改成宽幅" },
    ask: { en: "in wide format", zh: "宽幅" },
  },
  {
    about: "place",
    fits: (brief) => isScenic(brief) && brief.purpose !== "poster" && isOutdoors(brief),
    say: { en: "in the snow", zh: "换成下雪天" },
    ask: { en: "make it snow", zh: "改成下雪" },
  },
];

const OPENERS: Readonly<Record<Language, RegExp>> = {
  en: /(?:Want (?:it|them)|Next, shall we try (?:it|them)|I could also do (?:it|them)|Maybe) (?=(?:at|in|as|on) )[^.?!]*[.?!]$/u,
  zh: /(?:要不要|接下来可以|想不想)[^。！]*[。？]$/u,
};
const FORMS: Readonly<Record<Language, readonly [Form, ...Form[]]>> = {
  en: [
    (a, b, it) => `Want ${it} ${a}, or ${b}?`,
    (a, b, it) => `Next, shall we try ${it} ${a}, or ${b}?`,
    (a, b, it) => `I could also do ${it} ${a}, or ${b}.`,
    (a, b) => `Maybe ${a} next, or ${b}?`,
  ],
  zh: [
    (a, b) => `要不要${a}，或者${b}？`,
    (a, b) => `接下来可以${a}，也可以${b}。`,
    (a, b) => `想不想${a}，或者${b}？`,
  ],
};
type Form = (first: string, second: string, it: string) => string;

/** Two next steps of different kinds that fit what is drawn, other than those offered just before. Empty when nothing fits. */
export function suggestNext(briefs: readonly Brief[], language: Language, turn: number, lastReply: string): string {
  const brief = briefs[0];
  if (!brief) return "";
  const seed = seedOf(brief.subject) + turn * 5;
  const fitting = IDEAS.filter(
    ({ about, fits, say }) =>
      fits(brief) && (about !== "more" || briefs.length === 1) && !lastReply.includes(say[language]),
  );
  const first = fitting[seed % Math.max(1, fitting.length)];
  const others = fitting.filter(({ about }) => about !== first?.about);
  const second = others[(seed >> 1) % Math.max(1, others.length)];
  if (!first || !second) return "";
  return choose(FORMS[language], seed + turn)(
    first.say[language],
    second.say[language],
    briefs.length > 1 ? "them" : "it",
  );
}

/** What a yes to a reply's suggestions asks for: the first of them, or both; null when it suggested nothing. */
export function acceptedIdea(replied: string, both: boolean): string | null {
  const language = /\p{Script=Han}/u.test(replied) ? "zh" : "en";
  const offer = OPENERS[language].exec(replied)?.[0] ?? "";
  const offered = IDEAS.map((idea) => ({ idea, at: offer.indexOf(idea.say[language]) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .slice(0, both ? 2 : 1);
  return offered.length > 0
    ? offered.map(({ idea }) => idea.ask[language]).join(language === "zh" ? "，" : ". ")
    : null;
}
