import { z } from "zod";
import { pictureFormats } from "../../infra/picture/port.ts";
import { edgeMax, edgeMin } from "./rules.ts";

/** What is asked for in the address; nothing of it: the original, byte for byte. */
export const ExportPicture = z.strictObject({
  format: z.enum(pictureFormats).optional(),
  edge: z.coerce.number().int().min(edgeMin).max(edgeMax).optional(),
  quality: z.coerce.number().int().min(1).max(100).optional(),
  meta: z.literal("1").optional(),
});
export type ExportPicture = z.infer<typeof ExportPicture>;
