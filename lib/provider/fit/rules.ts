import { fitQuality, fitSize, type ImageFacts, type Size } from "../../infra/model/facts/port.ts";
import type { Aspect, Brief, PromptSettings, UnmetWish } from "../../prompt/schema.ts";

// A wish as the model that draws can take it. The browser reads this too: a card shows what will be asked for.

/** What of a model decides how a wish is asked for. */
export type Fit = Pick<ImageFacts, "sizes" | "qualities" | "backgrounds">;

const asked: readonly PromptSettings["quality"][] = ["auto", "low", "medium", "high"];

const wishes: Readonly<Record<Aspect, Size>> = {
  square: { width: 1024, height: 1024 },
  landscape: { width: 1536, height: 1024 },
  portrait: { width: 1024, height: 1536 },
  wide: { width: 1536, height: 864 },
  tall: { width: 864, height: 1536 },
};

type Wish = Size & Pick<PromptSettings, "quality" | "background">;
type Settings = Wish & Pick<PromptSettings, "unmet">;

const shapeTolerance = 0.12; // 3:2 for 16:9 is another shape, a rounded edge is none

/** What to ask this model for, as near to the wish as it comes, and what of the wish it cannot do. */
export function fitSettings(facts: Fit, wish: Wish): Settings {
  const size = fitSize(facts.sizes, wish);
  const quality = asked.find((one) => one === fitQuality(facts.qualities, wish.quality)) ?? "auto";
  const isClear = wish.background !== "transparent" || facts.backgrounds.includes("transparent");
  const turned = Math.abs(Math.log((size.width * wish.height) / (size.height * wish.width)));
  const unmet: UnmetWish[] = [];
  if (!isClear) unmet.push("transparent");
  if (quality !== wish.quality) unmet.push("quality");
  if (turned > shapeTolerance) unmet.push("shape");
  return { ...size, quality, background: isClear ? wish.background : "auto", unmet };
}

/** The same for a brief: the size or ratio that the person named, else the shape of its use. */
export function fitBrief(facts: Fit, brief: Pick<Brief, "aspect" | "size" | "quality" | "background">): Settings {
  const { aspect, size, quality, background } = brief;
  const named = sizeNamed(size);
  const fitted = fitSettings(facts, { ...(named ?? wishes[aspect]), quality, background });
  const isMissed = named !== null && size?.includes("x") && growthOf(named, fitted) > sizeTolerance;
  const isTold = !isMissed || fitted.unmet.includes("shape"); // another shape is another size anyway
  return isTold ? fitted : { ...fitted, unmet: [...fitted.unmet, "size"] };
}

const sizeTolerance = 0.06; // an edge that goes in steps of 16 is rounded by less

/** How much longer or shorter the longer edge is, as a part of it. */
function growthOf(wish: Size, size: Size): number {
  return Math.abs(1 - Math.max(size.width, size.height) / Math.max(wish.width, wish.height));
}

const pixelsOfRatio = 1024 * 1280;
const edgeStep = 16;

/** "1200x628" as it is; "4:5" as a picture of that very shape, of the usual area. */
function sizeNamed(size: string | null): Size | null {
  const [width = 0, height = 0] = (size ?? "").split(/[x:]/).map(Number);
  if (width < 1 || height < 1) return null;
  if (size?.includes("x")) return { width, height };
  const usual = Object.values(wishes).find((one) => one.width * height === one.height * width);
  const times = Math.sqrt(pixelsOfRatio / (width * height)) / edgeStep;
  const whole = times >= 1 ? Math.round(times) : times;
  const edge = (parts: number) => Math.max(1, Math.round(parts * whole)) * edgeStep;
  return usual ?? { width: edge(width), height: edge(height) };
}
