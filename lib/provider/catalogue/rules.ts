import { type ChatFacts, fitQuality, fitSize, type ImageFacts, type Size } from "../../infra/model/facts/port.ts";
import {
  type Aspect,
  type Brief,
  qualities as knownQualities,
  type PromptSettings,
  type UnmetWish,
} from "../../prompt/schema.ts";
import source from "./catalogue.json" with { type: "json" };
import { Catalogue, type ChatOverrides, type ImageOverrides, type ServerKind, serverKinds } from "./schema.ts";

// What models and servers can do is in catalogue.json; here is only how its rows are put together.

const catalogue = Catalogue.parse(source);

export type ModelAt<Overrides> = {
  readonly model: string;
  readonly server: ServerKind;
  readonly overrides?: Overrides;
};

/** The unknown model's careful values, then each row that matches, then the server's, then the owner's. */
export function factsOfImage({ model, server, overrides = {} }: ModelAt<ImageOverrides>): ImageFacts {
  const rows = catalogue.image.filter(({ match }) => match.test(model)).map(({ match: _, ...row }) => row);
  const facts = lay(catalogue.unknownImage, ...rows, catalogue.servers[server].image, overrides);
  return { ...facts, ...datesOf(facts.price, overrides.price) };
}

export function factsOfChat({ model, server, overrides = {} }: ModelAt<ChatOverrides>): ChatFacts {
  const rows = catalogue.chat.filter(({ match }) => match.test(model)).map(({ match: _, ...row }) => row);
  const facts = lay(catalogue.unknownChat, ...rows, catalogue.servers[server].chat, overrides);
  return { ...facts, ...datesOf(facts.price, overrides.price) };
}

type Layer<T> = { readonly [K in keyof T]?: T[K] | undefined };

function lay<T extends object>(base: T, ...layers: readonly Layer<T>[]): T {
  const said = layers.flatMap((layer) => Object.entries(layer).filter(([, value]) => value !== undefined));
  return { ...base, ...Object.fromEntries(said) };
}

/** The facts of a pair of models at one server. */
export function factsOfBoth(
  { chatModel, imageModel }: { readonly chatModel: string; readonly imageModel: string },
  server: ServerKind,
): { readonly chat: ChatFacts; readonly image: ImageFacts } {
  return { chat: factsOfChat({ model: chatModel, server }), image: factsOfImage({ model: imageModel, server }) };
}

function datesOf(price: unknown, owners: unknown) {
  const priceVersion = owners ? "owner" : price ? catalogue.asOf : "unknown";
  return { priceVersion, asOf: catalogue.asOf };
}

/** What kind of server answers at an address, as far as its name tells. Those on one's own machine often do not. */
export function serverAt(baseUrl: string): ServerKind {
  const host = URL.parse(baseUrl)?.host.toLowerCase() ?? "";
  return serverKinds.find((kind) => catalogue.servers[kind].host?.test(host)) ?? "other";
}

export type ServerOption = {
  readonly kind: ServerKind;
  readonly name: string;
  readonly url: string | null; // where it usually answers
  readonly draws: boolean;
  readonly writes: boolean;
};

/** The kinds of server that are known, for a form. */
export const serverOptions: readonly ServerOption[] = serverKinds.map((kind) => {
  const { name, url = null, draws, writes } = catalogue.servers[kind];
  return { kind, name, url, draws, writes };
});

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
export function fitSettings(facts: ImageFacts, wish: Wish): Settings {
  const size = fitSize(facts.sizes, wish);
  const quality = knownQualities.find((one) => one === fitQuality(facts.qualities, wish.quality)) ?? "auto";
  const isClear = wish.background !== "transparent" || facts.backgrounds.includes("transparent");
  const turned = Math.abs(Math.log((size.width * wish.height) / (size.height * wish.width)));
  const unmet: UnmetWish[] = [];
  if (!isClear) unmet.push("transparent");
  if (quality !== wish.quality) unmet.push("quality");
  if (turned > shapeTolerance) unmet.push("shape");
  return { ...size, quality, background: isClear ? wish.background : "auto", unmet };
}

/** The same for a brief: the size or ratio that the person named, else the shape of its use. */
export function fitBrief(
  facts: ImageFacts,
  brief: Pick<Brief, "aspect" | "size" | "quality" | "background">,
): Settings {
  const { aspect, size, quality, background } = brief;
  return fitSettings(facts, { ...(sizeNamed(size) ?? wishes[aspect]), quality, background });
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
