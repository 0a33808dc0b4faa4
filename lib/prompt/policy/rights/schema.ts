import { z } from "zod";
import { profiles, unscreenedChoices } from "../../conduct/schema.ts";
import { rightsChoices, termsMax } from "../../rights/schema.ts";

const Term = z.strictObject({ text: z.string().trim().min(2).max(80), instead: z.string().trim().max(200) });

/** The part of the rules that the section on names holds, whole. */
export const RightsRules = z.strictObject({ rights: z.enum(rightsChoices), terms: z.array(Term).max(termsMax) });

/** The part of the rules that the section on what is not drawn holds, whole. */
export const ConductRules = z.strictObject({
  profile: z.enum(profiles),
  checksOutput: z.boolean(),
  unscreened: z.enum(unscreenedChoices),
});
