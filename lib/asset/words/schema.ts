import { z } from "zod";
import { Id, typedText } from "../../schema.ts";
import { altLengthMax, titleLengthMax } from "./length/schema.ts";

const line = (lengthMax: number) =>
  typedText(lengthMax)
    .transform((text) => text.replace(/\s+/gu, " ").trim())
    .refine((text) => text !== "", "empty");

export const RenameAsset = z.strictObject({ id: Id, title: line(titleLengthMax) });
export type RenameAsset = z.infer<typeof RenameAsset>;

export const DescribeAsset = z.strictObject({ id: Id, altText: line(altLengthMax) });
export type DescribeAsset = z.infer<typeof DescribeAsset>;
