import { z } from "zod";
import { typedText } from "../../schema.ts";
import { fieldNames } from "../ledger/schema.ts";

const lineLengthMax = 4_000; // UTF-16 code units
const opsMax = 100;

const PieceId = z.string().min(1).max(80);
const Line = typedText(lineLengthMax);

/** What a person changed on a prompt's card, in order. */
export const Ops = z
  .array(
    z.discriminatedUnion("op", [
      z.strictObject({ op: z.enum(["remove", "restore", "pin", "unpin"]), id: PieceId }),
      z.strictObject({ op: z.literal("write"), field: z.enum(fieldNames), text: Line }),
      z.strictObject({ op: z.literal("add"), field: z.enum(fieldNames), text: Line.min(1) }),
      z.strictObject({ op: z.literal("exact") }),
      z.strictObject({ op: z.literal("accept"), id: z.string().min(1).max(300) }),
    ]),
  )
  .max(opsMax);
