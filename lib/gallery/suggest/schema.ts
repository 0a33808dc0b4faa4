import { z } from "zod";
import { typedText } from "../../schema.ts";

/** What is being typed: "tag:fo". */
export const Suggest = z.strictObject({ q: typedText(200) });
export type Suggest = z.infer<typeof Suggest>;

export const suggestedMax = 8;
