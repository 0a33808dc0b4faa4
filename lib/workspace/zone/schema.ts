import { z } from "zod";

const zoneLengthMax = 64; // the longest name has 38

/** How a zone may be written; whether there is one of the name is found out later. No offsets: days need their rules. */
const ZoneName = z
  .string()
  .max(zoneLengthMax)
  .regex(/^[A-Za-z][\w+-]{0,31}(?:\/[A-Za-z][\w+-]{0,31}){0,2}$/);

export const PickZone = z.strictObject({ zone: ZoneName });
export type PickZone = z.infer<typeof PickZone>;

/** A workspace, by its name unless it is the person's own first one; where it is, and whether somebody may say otherwise. */
export type Home = { readonly workspace: string | null; readonly zone: string | null; readonly canChange: boolean };
