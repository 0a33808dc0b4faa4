import { z } from "zod";
import { privateKinds } from "../../prompt/privacy/schema.ts";

/** What a `withheld` column of a turn says: nothing by which the thing itself could be known. */
export const StoredWithheld = z.array(
  z.object({
    kind: z.enum(privateKinds),
    thing: z.enum([...privateKinds, "school"]),
    mark: z.string(),
    /** What the chat model saw instead. */
    placeholder: z.string(),
  }),
);
export type WithheldFromChat = Readonly<z.infer<typeof StoredWithheld>[number]>;
