/** What must always hold; docs/architecture.md says each in words. */
export type Invariant = "I1" | "I2" | "I3" | "I4" | "I5" | "I6" | "I8" | "I9";

/** A row that breaks a rule. */
export type Sick = { readonly id: string; readonly workspaceId: string; readonly turnId: string };

/** Longer than any lease and any call may last: what is unfinished after that will not finish by itself. Seconds. */
export const lateS = 330;
/** A file that is younger may belong to a picture that is on its way. */
export const youngMs = 15 * 60_000;

/** Before every id: where the first page begins. */
export const beforeAll = "00000000-0000-0000-0000-000000000000";

export type Wish = {
  /** Reads every original and compares its hash. */
  readonly verify: boolean;
  readonly repair: boolean;
};

export type Report = { readonly found: number; readonly mended: number };

/** Where findings go: `mend` answers what it did, or null when it cannot help. */
export type Finding = {
  readonly invariant: Invariant;
  readonly says: string;
  readonly mend: () => Promise<string | null>;
};
