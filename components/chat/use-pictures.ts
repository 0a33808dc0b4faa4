"use client";

import { useState } from "react";
import { useStudio } from "../studio/store.ts";

const none: readonly string[] = [];

/** Pictures that go along with the next message, by their numbers; one list per conversation, as long as the page lives. */
export function usePictures(key: string) {
  const [byKey, setByKey] = useState<Readonly<Record<string, readonly string[]>>>({});
  const max = useStudio((state) => state.drawer.picturesMax);
  const ids = byKey[key] ?? none;

  function put(change: (now: readonly string[]) => readonly string[]) {
    setByKey((all) => ({ ...all, [key]: change(all[key] ?? none) }));
  }

  return {
    ids: ids.slice(0, max),
    /** Where there is no room for one more, the last gives way. */
    add: (id: string) => put((now) => (now.includes(id) ? now : [...now.slice(0, max - 1), id])),
    set: (all: readonly string[]) => put(() => all),
    remove: (id: string) => put((now) => now.filter((one) => one !== id)),
  };
}
