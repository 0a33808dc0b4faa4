// What a model at a server can do and costs: the facts that an adapter obeys, as plain data.

export type Size = { readonly width: number; readonly height: number };

export type SizeRule =
  /** Any size within limits: both edges in steps, the longer one at most `ratioMax` times the shorter one. */
  | {
      readonly kind: "free";
      readonly step: number;
      readonly ratioMax: number;
      readonly edgeMax: number;
      readonly pixelsMin: number;
      readonly pixelsMax: number;
    }
  | { readonly kind: "list"; readonly sizes: readonly Size[] }
  /** The server decides and takes no size; about so large. */
  | { readonly kind: "own"; readonly about: Size };

export type Quality = "auto" | "low" | "medium" | "high" | "xhigh" | "max";
export type Background = "auto" | "opaque" | "transparent";
export type Format = "png" | "webp" | "jpeg";

/** Output tokens of one picture of this size. */
export type OutputTokens = Size & { readonly [K in Exclude<Quality, "auto">]?: number | undefined };

/** Micro-dollars a token, which is dollars a million tokens. */
export type TokenPrice = {
  readonly textIn: number;
  readonly textCached: number;
  readonly imageIn: number;
  readonly imageCached: number;
  readonly imageOut: number;
};

export type ImagePrice =
  | { readonly kind: "tokens"; readonly perToken: TokenPrice; readonly output: readonly OutputTokens[] }
  /** So much for each picture; 0: it costs nothing. */
  | { readonly kind: "picture"; readonly microUsd: number };

export type ImageFacts = {
  readonly sizes: SizeRule;
  /** An empty list, here and below: the server knows no such setting, and it is not sent. */
  readonly qualities: readonly Quality[];
  readonly backgrounds: readonly Background[];
  readonly formats: readonly Format[];
  /** Pictures in one request. */
  readonly countMax: number;
  readonly stream: boolean;
  readonly partialsMax: 0 | 1 | 2 | 3;
  readonly edits: "multipart" | "json" | "none";
  readonly referencesMax: number;
  readonly mask: boolean;
  readonly moderation: boolean; // takes a strictness of its own screening
  /** What the server's moderation endpoint looks at; `none`: it has no such endpoint. */
  readonly screens: "all" | "text" | "none";
  /** Some servers answer with an address unless they are told; others refuse to be told. */
  readonly responseFormat: "b64_json" | "none";
  readonly promptLengthMax: number; // characters
  /** Marks that the server would read as commands in a prompt. */
  readonly promptMarks: readonly PromptMark[];
  /** `line`: the labelled lines of a prompt stand below each other. `sentence`: the server reads one run of words. */
  readonly promptSeparator: "line" | "sentence";
  readonly safetyId: boolean; // takes a hash that stands for the person
  readonly variation: boolean; // draws without chance, and is told which picture of a wish this is
  /** Null: nobody knows what it costs. Never zero for that. */
  readonly price: ImagePrice | null;
  readonly priceVersion: string; // the catalogue's date, "owner" or "unknown"
  readonly asOf: string; // ISO date of the catalogue
};

/** `pipe`: what follows "|" is a negative prompt. `sd_cpp`: a tag whose content are native parameters. */
export type PromptMark = "pipe" | "sd_cpp";

/** Micro-dollars a token. */
export type ChatPrice = { readonly in: number; readonly cached: number; readonly out: number };

export type ChatFacts = {
  readonly tools: boolean;
  readonly toolChoice: boolean;
  readonly strictTools: boolean;
  readonly vision: boolean;
  readonly usage: boolean; // tells the tokens at the end of a stream, when asked
  readonly safetyId: boolean;
  readonly price: ChatPrice | null; // null: nobody knows
  readonly priceVersion: string;
  readonly asOf: string;
};

/** Distance of two shapes, by which 3:2 is as far from 1:1 as 2:3 is. */
function farness(one: Size, other: Size): number {
  return Math.abs(Math.log((one.width * other.height) / (one.height * other.width)));
}

/** The size that a model takes and that is nearest to the wish: first by its shape, then by its area. */
export function fitSize(rule: SizeRule, wish: Size): Size {
  if (rule.kind === "own") return rule.about;
  if (rule.kind === "free") return fitFree(rule, wish);
  const area = (size: Size) => Math.abs(Math.log((size.width * size.height) / (wish.width * wish.height)));
  const [best] = rule.sizes.toSorted((a, b) => farness(a, wish) - farness(b, wish) || area(a) - area(b));
  return best ?? wish;
}

function fitFree(rule: Extract<SizeRule, { kind: "free" }>, { width, height }: Size): Size {
  const ratio = Math.min(rule.ratioMax, Math.max(1 / rule.ratioMax, width / height));
  const pixels = Math.min(rule.pixelsMax, Math.max(rule.pixelsMin, width * height));
  const exact = { width: Math.sqrt(pixels * ratio), height: Math.sqrt(pixels / ratio) };
  const shrink = Math.min(1, rule.edgeMax / Math.max(exact.width, exact.height));
  const snapped = {
    width: snap(exact.width * shrink, rule.step),
    height: snap(exact.height * shrink, rule.step),
  };
  return grow(rule, shorten(rule, snapped));
}

function snap(edge: number, step: number): number {
  return Math.max(step, Math.round(edge / step) * step);
}

/** Rounding may pass a limit by a step. */
function shorten(rule: Extract<SizeRule, { kind: "free" }>, size: Size): Size {
  const longer = size.width >= size.height ? "width" : "height";
  const shorter = Math.min(size.width, size.height);
  const isOver = size[longer] > shorter * rule.ratioMax || size.width * size.height > rule.pixelsMax;
  return isOver ? shorten(rule, { ...size, [longer]: size[longer] - rule.step }) : size;
}

function grow(rule: Extract<SizeRule, { kind: "free" }>, size: Size): Size {
  if (size.width * size.height >= rule.pixelsMin) return size;
  const shorter = size.width <= size.height ? "width" : "height";
  return grow(rule, { ...size, [shorter]: size[shorter] + rule.step });
}

const steps: readonly Quality[] = ["low", "medium", "high", "xhigh", "max"];

/** The wished quality, or the nearest one that the model has, rather a lower one; null: leave it to the server. */
export function fitQuality(offered: readonly Quality[], wish: Quality): Quality | null {
  if (offered.includes(wish)) return wish;
  if (wish === "auto") return null;
  const below = steps.slice(0, steps.indexOf(wish)).findLast((step) => offered.includes(step));
  return below ?? steps.find((step) => offered.includes(step)) ?? null;
}

const harmless: Readonly<Record<PromptMark, (text: string) => string>> = {
  pipe: (text) => text.replaceAll("|", "｜"),
  sd_cpp: (text) => text.replaceAll("<", "‹").replaceAll(">", "›"),
};

/** The same words with marks that look alike and command nothing. What is neutral stays as it is. */
export function neutralise(prompt: string, marks: readonly PromptMark[]): string {
  return marks.reduce((text, mark) => harmless[mark](text), prompt);
}

const isChinese = /[\p{Script=Han}”’》」』）]$/u;
const isClosed = /[.!?。！？…]["”’]?$/u;

/** The prompt as its drawer reads it. A line that ends without a full stop gets one where lines become sentences. */
export function toDrawer(
  prompt: string,
  { promptMarks, promptSeparator }: Pick<ImageFacts, "promptMarks" | "promptSeparator">,
): string {
  const text = neutralise(prompt, promptMarks);
  if (promptSeparator === "line") return text;
  const lines = text.split("\n").map((line) => line.trim());
  return lines
    .filter((line) => line !== "")
    .map((line, at, all) =>
      at === all.length - 1 || isClosed.test(line) ? line : line + (isChinese.test(line) ? "。" : "."),
    )
    .join(" ");
}
