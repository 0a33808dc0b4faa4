import { z } from "zod";
import { isId } from "./ids.ts";

/** A UUIDv7 in lower case. */
export const Id = z.string().refine(isId, "not an id");

/** Text that a person typed: no lone surrogates and no control characters except tab and line feed. */
export function typedText(lengthMax: number) {
  return (
    z
      .string()
      .max(lengthMax)
      .refine((text) => text.isWellFormed(), "not well-formed")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      .refine((text) => !/[\u0000-\u0008\u000b-\u001f\u007f]/u.test(text), "control characters")
  );
}
