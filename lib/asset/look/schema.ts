import { z } from "zod";

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

/** What a picture looks like, small enough to lie in its row and plain enough to cross as JSON. */
export const Look = z.object({
  /** 64 bits about its shapes: those of a scaled, recompressed or slightly brightened copy differ in few. */
  hash: hex(8),
  /** What colour is where, coarsely: numbers whose distances are those that an eye sees. See layout/rules.ts. */
  layout: hex(27),
  /** Where the layout lies along four lines through all that there can be. See curve/rules.ts. */
  curves: z.tuple([z.string(), z.string(), z.string(), z.string()]),
  /** Codes of its colours, and what share of it (per cent) each one has. See color/rules.ts. */
  colors: z.array(z.number().int()),
  shares: z.array(z.number().int()),
});
export type Look = z.infer<typeof Look>;
