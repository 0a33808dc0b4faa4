import { z } from "zod";
import { Id } from "../../schema.ts";
import { StoredParts } from "../own/schema.ts";
import { findGiven } from "../rules.ts";
import { chosenMax } from "../schema.ts";

const GivenId = z
  .string()
  .max(60)
  .refine((id) => findGiven(id) !== undefined, "no such preset");

/** What a message asks for: presets of the studio by name, and of the workspace by id; each once. */
export const PresetIds = z
  .array(z.union([Id, GivenId]))
  .max(chosenMax)
  .refine((ids) => new Set(ids).size === ids.length, "twice");

const InBoth = <S extends z.ZodType>(schema: S) => z.object({ en: schema, zh: schema });

/** What a turn's `presets` column holds. */
export const StoredChosen = z.array(z.object({ id: z.string(), name: InBoth(z.string()), parts: InBoth(StoredParts) }));
