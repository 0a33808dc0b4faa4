"use client";

import { useEffect, useRef, useState } from "react";
import { archiveBytesMax } from "#lib/import/limits/rules.ts";
import type { ImportFault, ImportSummary } from "#lib/import/schema.ts";
import { forgetArchive, readRestoring, sendArchive, type Watcher } from "./send-archive.ts";

export type Import =
  | { readonly kind: "idle" }
  | { readonly kind: "waiting" } // for another import to end
  | { readonly kind: "sending"; readonly done: number; readonly count: number } // bytes
  | { readonly kind: "restoring"; readonly done: number; readonly count: number } // pictures
  | { readonly kind: "over"; readonly fault: ImportFault | null; readonly summary: ImportSummary }
  | { readonly kind: "failed"; readonly code: string };

export function useImport() {
  const [state, setState] = useState<Import>({ kind: "idle" });
  const going = useRef<AbortController | null>(null);
  const begun = useRef<string | null>(null);
  useEffect(() => () => going.current?.abort(), []);

  async function start(file: File) {
    const controller = new AbortController();
    const { signal } = controller;
    going.current = controller;
    begun.current = null;
    const show = (next: Import) => {
      if (!signal.aborted) setState(next);
    };
    const watcher: Watcher = {
      onBegun: (id) => {
        begun.current = id;
      },
      onSent: (done) => show({ kind: "sending", done, count: file.size }),
      onWaiting: () => show({ kind: "waiting" }),
    };
    if (file.size > archiveBytesMax) return show({ kind: "failed", code: "archive_too_large" });
    watcher.onSent(0);
    const sent = await sendArchive(file, signal, watcher);
    if ("error" in sent) return show({ kind: "failed", code: sent.error });
    try {
      await follow(readRestoring(sent.id, signal, watcher), show);
    } catch {
      show({ kind: "failed", code: "offline" });
    }
  }

  function cancel() {
    going.current?.abort();
    // What is being restored is forgotten there when nobody reads on.
    if (begun.current !== null && state.kind !== "restoring") forgetArchive(begun.current);
    setState({ kind: "idle" });
  }

  return { state, start: (file: File) => void start(file), cancel };
}

async function follow(lines: ReturnType<typeof readRestoring>, show: (next: Import) => void): Promise<void> {
  let isOver = false;
  show({ kind: "restoring", done: 0, count: 0 });
  for await (const line of lines) {
    if ("error" in line) show({ kind: "failed", code: line.error });
    else if (line.kind === "progress") show({ kind: "restoring", done: line.done, count: line.count });
    else show({ kind: "over", fault: line.kind === "failed" ? line.fault : null, summary: line.summary });
    isOver = "error" in line || line.kind !== "progress";
  }
  if (!isOver) show({ kind: "failed", code: "offline" }); // the server ended in the middle
}
