import { z } from "zod";
import { Id } from "../../schema.ts";

/** Looks at a picture: does it show what its prompt says? */
export const CheckPicture = z.strictObject({ id: Id });
export type CheckPicture = z.infer<typeof CheckPicture>;

/** `userId`: who asked for it, if only by asking for the picture. */
export const CheckJob = z.object({ assetId: Id, userId: Id });
export type CheckJob = z.infer<typeof CheckJob>;
