import { nothingPending, type Pending, setPending } from "#lib/studio/pending/rules.ts";
import { useStore, useStudio } from "../studio/store.ts";

export type PendingChanges = {
  readonly of: (promptId: string) => Pending;
  readonly set: (promptId: string, pending: Pending) => void;
};

/** What was changed on the cards of this studio and is not drawn yet. */
export function usePending(): PendingChanges {
  const store = useStore();
  const all = useStudio((state) => state.pending);
  return {
    of: (promptId) => all[promptId] ?? nothingPending,
    set: (promptId, pending) => store.apply((state) => setPending(state, promptId, pending)),
  };
}
