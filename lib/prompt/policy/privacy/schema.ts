import { z } from "zod";
import { namesMax, privacyChoices, privateKinds } from "../../privacy/schema.ts";

/** The part of the rules that the privacy section of the settings holds, whole. */
export const PrivacyRules = z.strictObject({
  privacy: z.record(z.enum(privateKinds), z.enum(privacyChoices)),
  names: z.array(z.string().trim().min(2).max(80)).max(namesMax),
  shieldsChat: z.boolean(),
});
