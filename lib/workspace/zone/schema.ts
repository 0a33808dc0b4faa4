import { z } from "zod";

const zoneLengthMax = 64; // the longest name has 38

/** How a zone may be written; whether there is one of the name is found out later. No offsets: days need their rules. */
const ZoneName = z
  .string()
  .max(zoneLengthMax)
  .regex(/^[A-Za-z][\w+-]{0,31}(?:\/[A-Za-z][\w+-]{0,31}){0,2}$/);

export const PickZone = z.strictObject({ zone: ZoneName });
export type PickZone = z.infer<typeof PickZone>;

/** Where a workspace is, null while nobody said; and whether somebody may say otherwise. */
export type Home = { readonly zone: string | null; readonly canChange: boolean };
