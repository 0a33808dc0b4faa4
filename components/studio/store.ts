import { createContext, use, useSyncExternalStore } from "react";
import type { Look } from "#lib/studio/gallery/masonry/rules.ts";
import type { WorkspaceSnapshot } from "#lib/studio/schema.ts";
import type { StudioState } from "#lib/studio/state/schema.ts";

// The one store of the studio: lib/studio/rules.ts makes each next state, components read the slices they show.

export type StudioStore = {
  readonly get: () => StudioState;
  /** What the page came with: a part that comes to life later begins with it, as the server drew it. */
  readonly first: () => StudioState;
  readonly apply: (change: (state: StudioState) => StudioState) => void;
  /** Before the first paint of a page: what the server sent along. Nobody is told until `announce`. */
  readonly seed: (change: (state: StudioState) => StudioState) => void;
  readonly announce: () => void;
  readonly subscribe: (listener: () => void) => () => void;
};

/** What does not change while the studio is open. */
export type StudioFacts = Pick<WorkspaceSnapshot, "asOf" | "workspace" | "workspaces" | "person" | "checker"> & {
  readonly messageLengthMax: number;
  readonly promptLengthMax: number;
  readonly countMax: number;
  readonly isBuiltInNoted: boolean;
  readonly isRailWide: boolean;
  readonly look: Look;
  readonly isDraftFirst: boolean;
  readonly isReviewFirst: boolean;
};

export function createStudioStore(start: StudioState): StudioStore {
  let state = start;
  let first = start;
  const listeners = new Set<() => void>();
  const announce = () => {
    for (const listener of listeners) listener();
  };
  return {
    get: () => state,
    first: () => first,
    seed(change) {
      const isFirst = state === first;
      state = change(state);
      first = isFirst ? state : change(first);
    },
    announce,
    apply(change) {
      const next = change(state);
      if (next === state) return;
      state = next;
      announce();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const StudioContext = createContext<{ readonly store: StudioStore; readonly facts: StudioFacts } | null>(null);

function useContextValue() {
  const value = use(StudioContext);
  if (!value) throw new Error("outside of <Studio>");
  return value;
}

export function useStore(): StudioStore {
  return useContextValue().store;
}

export function useFacts(): StudioFacts {
  return useContextValue().facts;
}

/** A slice of the state. `select` must return something that the state holds, not something it makes. */
export function useStudio<T>(select: (state: StudioState) => T): T {
  const store = useStore();
  return useSyncExternalStore(
    store.subscribe,
    () => select(store.get()),
    () => select(store.first()),
  );
}
