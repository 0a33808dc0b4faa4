import { z } from "zod";
import { Id } from "../../../schema.ts";
import { type Limit, limitPeriods, limitScopes } from "../schema.ts";

// The owner's limits: for everybody, for one person, for one workspace.

const usdMax = 1_000_000;

/** Without a subject: for everybody who has no limit of their own. Both amounts null: expressly no limit. */
export const SetLimit = z
  .strictObject({
    scope: z.enum(limitScopes),
    subjectId: Id.nullable(),
    period: z.enum(limitPeriods),
    maxUsd: z.number().min(0).max(usdMax).nullable(),
    maxPictures: z.int().min(0).max(1_000_000).nullable(),
  })
  .refine(({ scope, subjectId }) => scope !== "studio" || subjectId === null);
export type SetLimit = z.infer<typeof SetLimit>;

export const RemoveLimit = z.strictObject({ id: Id });
export type RemoveLimit = z.infer<typeof RemoveLimit>;

export type Subject = { readonly id: string; readonly label: string | null };

/** `id` null: it comes from the environment, and holds until the owner says something else. */
export type LimitRow = Omit<Limit, "maxMicroUsd"> & {
  readonly id: string | null;
  readonly subject: Subject | null; // null: everybody
  readonly maxMicroUsd: number | null;
};

export type LimitsView = {
  readonly rows: readonly LimitRow[];
  /** Whom a limit of their own can be given. */
  readonly people: readonly Subject[];
  readonly workspaces: readonly Subject[];
};
