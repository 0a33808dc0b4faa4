import { z } from "zod";

/** Whether new pictures are compared with their prompts unasked, where that costs nothing. */
export const LookRules = z.strictObject({ looksUnasked: z.boolean() });
