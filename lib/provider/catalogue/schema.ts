import { z } from "zod";

// The shapes of catalogue.json: what models and servers can do, with the day on which that was true.

const edge = z.int().min(16).max(16_384);
const Size = z.strictObject({ width: edge, height: edge });
const tokens = z.int().min(0);
const microUsd = z.number().min(0).max(1_000_000_000);

const SizeRule = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("free"),
    step: z.int().min(1).max(256),
    ratioMax: z.number().min(1).max(16),
    edgeMax: edge,
    pixelsMin: z.int().min(1),
    pixelsMax: z.int().min(1),
  }),
  z.strictObject({ kind: z.literal("list"), sizes: z.array(Size).min(1).max(40) }),
  z.strictObject({ kind: z.literal("own"), about: Size }),
]);

const outputTokens = tokens.optional();
const OutputTokens = z.strictObject({
  ...Size.shape,
  low: outputTokens,
  medium: outputTokens,
  high: outputTokens,
  xhigh: outputTokens,
  max: outputTokens,
});

const ImagePrice = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("tokens"),
    perToken: z.strictObject({
      textIn: microUsd,
      textCached: microUsd,
      imageIn: microUsd,
      imageCached: microUsd,
      imageOut: microUsd,
    }),
    output: z.array(OutputTokens).min(1),
  }),
  z.strictObject({ kind: z.literal("picture"), microUsd }),
]);

const qualities = ["auto", "low", "medium", "high", "xhigh", "max"] as const;

/** What is written down about pictures; every row says only what it knows. */
const ImageAbilities = z.strictObject({
  sizes: SizeRule,
  qualities: z.array(z.enum(qualities)),
  backgrounds: z.array(z.enum(["auto", "opaque", "transparent"])),
  formats: z.array(z.enum(["png", "webp", "jpeg"])),
  countMax: z.int().min(1).max(10),
  stream: z.boolean(),
  partialsMax: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  edits: z.enum(["multipart", "json", "none"]),
  referencesMax: z.int().min(0).max(16),
  mask: z.boolean(),
  moderation: z.boolean(),
  screens: z.enum(["all", "text", "none"]),
  responseFormat: z.enum(["b64_json", "none"]),
  promptLengthMax: z.int().min(100).max(1_000_000),
  promptMarks: z.array(z.enum(["pipe", "sd_cpp"])),
  promptSeparator: z.enum(["line", "sentence"]),
  safetyId: z.boolean(),
  variation: z.boolean(),
  price: ImagePrice.nullable(),
});

const ChatPrice = z.strictObject({ in: microUsd, cached: microUsd, out: microUsd });

const ChatAbilities = z.strictObject({
  tools: z.boolean(),
  toolChoice: z.boolean(),
  strictTools: z.boolean(),
  vision: z.boolean(),
  usage: z.boolean(),
  safetyId: z.boolean(),
  price: ChatPrice.nullable(),
});

export const serverKinds = [
  "openai",
  "azure",
  "localai",
  "ollama",
  "vllm",
  "llama-cpp",
  "sd-server",
  "lm-studio",
  "openrouter",
  "together",
  "xai",
  "gemini",
  "other",
] as const;
export const ServerKind = z.enum(serverKinds);
export type ServerKind = z.infer<typeof ServerKind>;

const pattern = z.string().transform((source) => new RegExp(source, "i"));

const ImageRow = z.strictObject({ match: pattern, ...ImageAbilities.partial().shape });
const ChatRow = z.strictObject({ match: pattern, ...ChatAbilities.partial().shape });

const Server = z.strictObject({
  name: z.string(),
  url: z.url().optional(), // where it usually answers
  host: pattern.optional(), // by which its address is recognised
  draws: z.boolean(),
  writes: z.boolean(),
  image: ImageAbilities.partial(),
  chat: ChatAbilities.partial(),
});

/** All rows of a list that match a model apply, a later one over an earlier one, and the server's over both. */
export const Catalogue = z.strictObject({
  asOf: z.iso.date(),
  unknownImage: ImageAbilities,
  image: z.array(ImageRow),
  unknownChat: ChatAbilities,
  chat: z.array(ChatRow),
  servers: z.record(ServerKind, Server),
});

/** What the owner knows better than the catalogue. */
export const ImageOverrides = ImageAbilities.partial();
export type ImageOverrides = z.infer<typeof ImageOverrides>;
export const ChatOverrides = ChatAbilities.partial();
export type ChatOverrides = z.infer<typeof ChatOverrides>;
