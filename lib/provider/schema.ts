import { z } from "zod";
import type { ChatFacts, ImageFacts } from "../infra/model/facts/port.ts";
import { Id, typedText } from "../schema.ts";
import { ChatOverrides, ImageOverrides, ServerKind } from "./catalogue/schema.ts";
import { patienceBounds } from "./patience/rules.ts";

export const providersMax = 20;
const placesMax = 64;
export const usualPlaces = 8; // pictures at the same time

const line = (lengthMax: number) => typedText(lengthMax).transform((text) => text.trim());
const modelName = line(200).transform((text) => text || null);

/**
 * How long a slow server is waited for, in seconds: without a sign of life, and in all. Absent: as long as good ones need.
 * Nobody can be silent for longer than the platform's own five minutes.
 */
const Patience = z
  .strictObject({
    silenceS: z.int().min(patienceBounds.silenceS.min).max(patienceBounds.silenceS.max).optional(),
    totalS: z.int().min(patienceBounds.totalS.min).max(patienceBounds.totalS.max).optional(),
  })
  .refine(({ silenceS, totalS }) => silenceS === undefined || totalS === undefined || silenceS <= totalS);

/** What the owner knows better than the catalogue. */
export const ProviderOverrides = z.strictObject({
  server: ServerKind.optional(), // absent: as its address says
  like: z.string().max(200).optional(), // its image model can do and costs what this one does
  places: z.int().min(1).max(placesMax).optional(),
  patience: Patience.optional(),
  image: ImageOverrides.optional(),
  chat: ChatOverrides.optional(),
});
export type ProviderOverrides = z.infer<typeof ProviderOverrides>;

/** A new provider or a changed one; the id is made by the browser. `key` absent: as before. "": without one. */
export const SaveProvider = z.strictObject({
  id: Id,
  name: line(80),
  baseUrl: line(500),
  key: line(1_000).optional(),
  chatModel: modelName,
  imageModel: modelName,
  overrides: ProviderOverrides,
});
export type SaveProvider = z.infer<typeof SaveProvider>;
export type SaveProviderInput = z.input<typeof SaveProvider>;

export const DeleteProvider = z.strictObject({ id: Id });
export type DeleteProvider = z.infer<typeof DeleteProvider>;

export const AnyProviderId = z.union([Id, z.enum(["built-in", "env"])]);

/** Who writes replies, or who draws, from now on. */
export const ChooseProvider = z.strictObject({ role: z.enum(["writer", "drawer"]), providerId: AnyProviderId });
export type ChooseProvider = z.infer<typeof ChooseProvider>;

/** The owner's choice; null, or an id that is gone: the provider of the environment, or the built-in engine. */
export const Choice = z.object({ writerId: z.string().nullable(), drawerId: z.string().nullable() });
export type Choice = z.infer<typeof Choice>;

/** The key itself never leaves the server: its last four characters tell which one it is. */
export type KeyView =
  | { readonly kind: "none" }
  | { readonly kind: "set"; readonly end: string }
  | { readonly kind: "unreadable" };

export type HealthView = {
  readonly failures: number; // in a row
  readonly reason: string | null; // a failure code
  readonly restUntil: string | null; // ISO 8601; null or past: not resting
  readonly failedAt: string; // ISO 8601
};

export type ProviderView = {
  readonly id: string;
  readonly kind: "built-in" | "env" | "own";
  readonly name: string;
  readonly baseUrl: string | null; // null: nothing leaves this machine
  readonly server: ServerKind;
  readonly key: KeyView;
  readonly chatModel: string | null;
  readonly imageModel: string | null;
  readonly overrides: ProviderOverrides;
  readonly places: number;
  readonly image: ImageFacts | null;
  readonly chat: ChatFacts | null;
  readonly health: HealthView | null;
};

export type ModelsView = {
  readonly now: string; // ISO 8601: when this was read
  readonly providers: readonly ProviderView[];
  readonly writerId: string;
  readonly drawerId: string;
};
