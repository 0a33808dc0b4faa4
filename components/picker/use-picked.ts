"use client";

import { useEffect, useState } from "react";
import { chosenMax, type PickedPreset } from "#lib/preset/schema.ts";

// Styles that were chosen for the next message, one list per conversation, in this browser only.

const prefix = "easel.styles.";
const none: readonly PickedPreset[] = [];

function isPicked(value: unknown): value is PickedPreset {
  if (typeof value !== "object" || value === null || !("id" in value) || !("name" in value)) return false;
  const { id, name } = value;
  if (typeof id !== "string" || typeof name !== "object" || name === null) return false;
  return "en" in name && typeof name.en === "string" && "zh" in name && typeof name.zh === "string";
}

function load(key: string): readonly PickedPreset[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(prefix + key) ?? "[]");
    return Array.isArray(stored) ? stored.filter(isPicked).slice(0, chosenMax) : none;
  } catch {
    return none; // storage may be switched off, or hold what another version wrote
  }
}

function save(key: string, picked: readonly PickedPreset[]) {
  try {
    if (picked.length > 0) localStorage.setItem(prefix + key, JSON.stringify(picked));
    else localStorage.removeItem(prefix + key);
  } catch {
    // Without storage they live as long as the page.
  }
}

export function usePicked(key: string) {
  const [byKey, setByKey] = useState<Readonly<Record<string, readonly PickedPreset[]>>>({});

  useEffect(() => {
    const stored = load(key);
    if (stored.length > 0) setByKey((known) => (known[key] ? known : { ...known, [key]: stored }));
  }, [key]);

  function setPicked(picked: readonly PickedPreset[]) {
    save(key, picked);
    setByKey((known) => ({ ...known, [key]: picked }));
  }

  return [byKey[key] ?? none, setPicked] as const;
}
