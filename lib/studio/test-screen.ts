import type { Ctx } from "../services.ts";
import { streamEvents } from "./events/service.ts";
import { applyEvent, loadWorkspace } from "./rules.ts";
import { getWorkspaceSnapshot } from "./service.ts";
import type { StudioState } from "./state/schema.ts";

// For service tests: a tab without a browser. It takes a snapshot, follows the stream, and waits for what it should show.

const patienceMs = 50_000;

export type TestScreen = {
  /** The state as soon as `isShown` holds; throws after 20 s. */
  readonly until: (isShown: (state: StudioState) => boolean) => Promise<StudioState>;
  readonly state: () => StudioState;
  readonly close: () => void;
};

export async function openScreen(ctx: Ctx): Promise<TestScreen> {
  const snapshot = await getWorkspaceSnapshot(ctx);
  const closing = new AbortController();
  const watchers = new Set<() => void>();
  let state = loadWorkspace(snapshot);
  const follow = async () => {
    const since = new Date(snapshot.asOf);
    for await (const batch of streamEvents(ctx, { since, signal: closing.signal, aliveEveryMs: 5_000 })) {
      for (const event of batch.events) state = applyEvent(state, event);
      for (const look of watchers) look();
    }
  };
  const following = follow();
  return {
    state: () => state,
    until: (isShown) =>
      new Promise((resolve, reject) => {
        const giveUp = setTimeout(
          () => reject(new Error(`the screen never showed it, but ${shown(state)}`)),
          patienceMs,
        );
        const look = () => {
          if (!isShown(state)) return;
          clearTimeout(giveUp);
          watchers.delete(look);
          resolve(state);
        };
        watchers.add(look);
        following.catch(reject);
        look();
      }),
    close: () => {
      closing.abort();
      following.catch(() => undefined); // what it is still reading may find the house closed
    },
  };
}

function shown({ turns, generations }: StudioState): string {
  const statesOf = (rows: readonly { readonly state: string }[]) => rows.map(({ state }) => state).join(", ");
  return `turns ${statesOf(Object.values(turns))}; pictures ${statesOf(Object.values(generations))}`;
}
