"use client";

import { useEffect, useSyncExternalStore } from "react";
import type { OwnPreset } from "#lib/preset/schema.ts";
import type { OwnTemplate } from "#lib/template/schema.ts";

// The styles and templates of the workspace. Few and small, and seldom needed: read when somebody looks for one.

type Own = { readonly presets: readonly OwnPreset[]; readonly templates: readonly OwnTemplate[] };

const nothing: Own = { presets: [], templates: [] };
let own = nothing;
const listeners = new Set<() => void>();

async function readItems<T>(path: string): Promise<readonly T[]> {
  const answer = await fetch(path, { headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  const { items }: { readonly items: readonly T[] } = await answer.json();
  return items;
}

/** Reads them anew, after a change or because somebody else may have made one. What was there stays when it fails. */
export async function renewOwn(): Promise<void> {
  try {
    const [presets, templates] = await Promise.all([
      readItems<OwnPreset>("/api/presets"),
      readItems<OwnTemplate>("/api/templates"),
    ]);
    own = { presets, templates };
    for (const listener of listeners) listener();
  } catch {
    // Those of the studio are there without a network.
  }
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useOwn(): Own {
  useEffect(() => void renewOwn(), []);
  return useSyncExternalStore(
    subscribe,
    () => own,
    () => nothing,
  );
}
