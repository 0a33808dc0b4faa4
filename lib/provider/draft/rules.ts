import type { SizeRule } from "../../infra/model/facts/port.ts";
import { parseBaseUrl } from "../address/rules.ts";
import type { ServerKind } from "../catalogue/schema.ts";
import { patienceProblem } from "../patience/rules.ts";
import type { ProviderOverrides, ProviderView, SaveProviderInput } from "../schema.ts";

// The owner's form: everything as text, an empty one meaning "as the catalogue says".

export type YesNo = "" | "yes" | "no";

export type Draft = {
  readonly server: ServerKind | "";
  readonly name: string;
  readonly baseUrl: string;
  readonly key: string; // empty: as before
  readonly removesKey: boolean;
  readonly chatModel: string;
  readonly imageModel: string;
  readonly priceUsd: string; // of one picture
  readonly chatInUsd: string; // of a million tokens
  readonly chatOutUsd: string;
  readonly places: string;
  readonly silenceS: string;
  readonly totalS: string;
  readonly like: string;
  readonly sizes: "" | "free" | "three" | "own" | "kept";
  readonly edits: "" | "multipart" | "json" | "none";
  readonly quality: YesNo;
  readonly transparent: YesNo;
  readonly stream: YesNo;
  readonly responseFormat: YesNo;
};

export type DraftField = keyof Draft;

export const emptyDraft: Draft = {
  server: "",
  name: "",
  baseUrl: "",
  key: "",
  removesKey: false,
  chatModel: "",
  imageModel: "",
  priceUsd: "",
  chatInUsd: "",
  chatOutUsd: "",
  places: "",
  silenceS: "",
  totalS: "",
  like: "",
  sizes: "",
  edits: "",
  quality: "",
  transparent: "",
  stream: "",
  responseFormat: "",
};

const microUsdPerUsd = 1_000_000;
const priceMaxUsd = 1_000;
const placesMax = 64;

const sizeRules: Readonly<Record<"free" | "three" | "own", SizeRule>> = {
  free: { kind: "free", step: 16, ratioMax: 3, edgeMax: 3840, pixelsMin: 655_360, pixelsMax: 8_294_400 },
  three: {
    kind: "list",
    sizes: [
      { width: 1024, height: 1024 },
      { width: 1536, height: 1024 },
      { width: 1024, height: 1536 },
    ],
  },
  own: { kind: "own", about: { width: 1024, height: 1024 } },
};

export function toDraft({ name, baseUrl, chatModel, imageModel, overrides }: ProviderView): Draft {
  const { server, like, places, patience, image = {}, chat } = overrides;
  return {
    ...emptyDraft,
    server: server ?? "",
    name,
    baseUrl: baseUrl ?? "",
    chatModel: chatModel ?? "",
    imageModel: imageModel ?? "",
    priceUsd: image.price?.kind === "picture" ? `${image.price.microUsd / microUsdPerUsd}` : "",
    chatInUsd: chat?.price ? `${chat.price.in}` : "",
    chatOutUsd: chat?.price ? `${chat.price.out}` : "",
    places: textOf(places),
    silenceS: textOf(patience?.silenceS),
    totalS: textOf(patience?.totalS),
    like: like ?? "",
    sizes: sizesOf(image.sizes),
    edits: image.edits ?? "",
    quality: image.qualities ? yesNo(image.qualities.length > 0) : "",
    transparent: image.backgrounds ? yesNo(image.backgrounds.includes("transparent")) : "",
    stream: image.stream === undefined ? "" : yesNo(image.stream),
    responseFormat: image.responseFormat ? yesNo(image.responseFormat === "b64_json") : "",
  };
}

function textOf(value: number | undefined): string {
  return value === undefined ? "" : `${value}`;
}

function yesNo(is: boolean): YesNo {
  return is ? "yes" : "no";
}

function sizesOf(rule: SizeRule | undefined): Draft["sizes"] {
  if (!rule) return "";
  const known = (["free", "three", "own"] as const).find(
    (name) => JSON.stringify(sizeRules[name]) === JSON.stringify(rule),
  );
  return known ?? "kept";
}

/** A number that a person typed, with a comma or a point; undefined for nothing, NaN for what is none. */
function readNumber(text: string, max: number): number | undefined {
  if (text.trim() === "") return undefined;
  const value = /^\d+([.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(",", ".")) : Number.NaN;
  return value <= max ? value : Number.NaN;
}

/** The fields that cannot be meant so. */
export function problemsOf(draft: Draft): readonly DraftField[] {
  const numbers = [
    ["priceUsd", priceMaxUsd],
    ["chatInUsd", priceMaxUsd],
    ["chatOutUsd", priceMaxUsd],
  ] as const;
  const wrong: DraftField[] = numbers.flatMap(([field, max]) =>
    Number.isNaN(readNumber(draft[field], max)) ? field : [],
  );
  const places = readNumber(draft.places, placesMax);
  if (places !== undefined && !(Number.isInteger(places) && places >= 1)) wrong.push("places");
  const impatient = patienceProblem(readPatience(draft));
  if (impatient) wrong.push(impatient);
  if (parseBaseUrl(draft.baseUrl) === null) wrong.push("baseUrl");
  if ((draft.chatInUsd.trim() === "") !== (draft.chatOutUsd.trim() === "")) wrong.push("chatOutUsd");
  return wrong;
}

/** What is saved of a draft without problems; what the form does not show stays as it was. */
export function toSave(id: string, draft: Draft, before: ProviderOverrides): SaveProviderInput {
  const { name, baseUrl, chatModel, imageModel, removesKey } = draft;
  const key = draft.key.trim();
  return {
    id,
    name: name.trim() || (URL.parse(baseUrl.trim())?.host ?? ""),
    baseUrl: baseUrl.trim(),
    ...(removesKey ? { key: "" } : key === "" ? {} : { key }),
    chatModel: chatModel.trim(),
    imageModel: imageModel.trim(),
    overrides: toOverrides(draft, before),
  };
}

function toOverrides(draft: Draft, before: ProviderOverrides): ProviderOverrides {
  const places = readNumber(draft.places, placesMax);
  const image = toImage(draft, before.image ?? {});
  const chat = toChat(draft, before.chat ?? {});
  return {
    ...(draft.server ? { server: draft.server } : {}),
    ...(draft.like.trim() ? { like: draft.like.trim() } : {}),
    ...(places === undefined ? {} : { places }),
    ...patienceOf(draft),
    ...(Object.keys(image).length > 0 ? { image } : {}),
    ...(Object.keys(chat).length > 0 ? { chat } : {}),
  };
}

function readPatience({ silenceS, totalS }: Draft) {
  const max = Number.POSITIVE_INFINITY;
  return { silenceS: readNumber(silenceS, max), totalS: readNumber(totalS, max) };
}

function patienceOf(draft: Draft): Pick<ProviderOverrides, "patience"> {
  const { silenceS, totalS } = readPatience(draft);
  if (silenceS === undefined && totalS === undefined) return {};
  return { patience: { ...(silenceS === undefined ? {} : { silenceS }), ...(totalS === undefined ? {} : { totalS }) } };
}

type Image = NonNullable<ProviderOverrides["image"]>;

/** What the form has no field for. */
function restOf(image: Image): Image {
  const shown: readonly string[] = [
    "price",
    "sizes",
    "edits",
    "referencesMax",
    "mask",
    "qualities",
    "backgrounds",
    "stream",
    "partialsMax",
    "responseFormat",
  ];
  return Object.fromEntries(Object.entries(image).filter(([name]) => !shown.includes(name)));
}

function toImage(draft: Draft, before: Image): Image {
  const { sizes, qualities, backgrounds, partialsMax } = before;
  return {
    ...restOf(before),
    ...priceOf(draft, before),
    ...(draft.sizes === "kept" ? { sizes } : draft.sizes === "" ? {} : { sizes: copySizes(sizeRules[draft.sizes]) }),
    ...(draft.edits === "" ? {} : editsOf(draft.edits, before)),
    ...choose(draft.quality, { qualities: qualities?.length ? qualities : [...someQualities] }, { qualities: [] }),
    ...choose(
      draft.transparent,
      { backgrounds: backgrounds?.length ? backgrounds : [...someBackgrounds] },
      { backgrounds: [] },
    ),
    ...choose(draft.stream, { stream: true, partialsMax: partialsMax || 1 }, { stream: false, partialsMax: 0 }),
    ...choose(draft.responseFormat, { responseFormat: "b64_json" }, { responseFormat: "none" }),
  };
}

function priceOf(draft: Draft, { price }: Image): Image {
  const usd = readNumber(draft.priceUsd, priceMaxUsd);
  if (usd !== undefined) return { price: { kind: "picture", microUsd: Math.round(usd * microUsdPerUsd) } };
  return price?.kind === "tokens" ? { price } : {};
}

const someQualities = ["auto", "low", "medium", "high"] as const;
const someBackgrounds = ["auto", "opaque", "transparent"] as const;

function choose(answer: YesNo, whenYes: Image, whenNo: Image): Image {
  return answer === "yes" ? whenYes : answer === "no" ? whenNo : {};
}

function editsOf(edits: "multipart" | "json" | "none", before: Image): Image {
  if (edits === "none") return { edits, referencesMax: 0, mask: false };
  const { referencesMax, mask } = before;
  return { edits, referencesMax: referencesMax || 1, ...(mask === undefined ? {} : { mask }) };
}

function copySizes(rule: SizeRule): NonNullable<Image["sizes"]> {
  return rule.kind === "list" ? { kind: "list", sizes: rule.sizes.map((size) => ({ ...size })) } : { ...rule };
}

type Chat = NonNullable<ProviderOverrides["chat"]>;

function toChat(draft: Draft, { price: _, ...rest }: Chat): Chat {
  const inUsd = readNumber(draft.chatInUsd, priceMaxUsd);
  const outUsd = readNumber(draft.chatOutUsd, priceMaxUsd);
  if (inUsd === undefined || outUsd === undefined) return rest;
  return { ...rest, price: { in: inUsd, cached: inUsd, out: outUsd } }; // dollars a million tokens are micro-dollars a token
}
