import { useEffect, useRef, useState } from "react";
import type { MoveLine } from "#lib/gallery/move/schema.ts";
import { toSelection } from "#lib/gallery/picked/rules.ts";
import { type ErrorCode, errorCodes } from "#lib/result.ts";
import type { Attempt } from "../studio/attempt.ts";
import { readLines } from "../studio/read-lines.ts";
import { goHome } from "../workspaces/shown.ts";
import type { Target } from "./use-changes.ts";
import { useIds } from "./use-ids.ts";

type Fault = Extract<Attempt<null>, { readonly ok: false }>["error"]["code"];

export type Moving =
  | { readonly kind: "idle"; readonly fault: Fault | null }
  | { readonly kind: "moving"; readonly done: number; readonly total: number | null };

type Outcome = { readonly count: number } | { readonly fault: Fault } | "stopped";

/** One move at a time, under one id however often it is tried. */
export function useMove(target: Target) {
  const [state, setState] = useState<Moving>({ kind: "idle", fault: null });
  const idOf = useIds();
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  /** After `prepare`. The id by which it is taken back, and how many went; null when nothing did. */
  async function move(
    workspaceId: string,
    prepare: () => Promise<Attempt<null>>,
  ): Promise<{ readonly id: string; readonly count: number } | null> {
    if (stop.current) return null; // one is on its way
    const id = idOf(workspaceId);
    const stopping = new AbortController();
    stop.current = stopping;
    setState({ kind: "moving", done: 0, total: null });
    const prepared = await prepare();
    const outcome = prepared.ok
      ? await send({ id, selection: toSelection(target.picked), workspaceId }, stopping.signal, (line) =>
          setState({ ...line, kind: "moving" }),
        )
      : { fault: prepared.error.code };
    stop.current = null;
    if (outcome === "stopped") setState({ kind: "idle", fault: null });
    else if ("fault" in outcome) setState({ kind: "idle", fault: outcome.fault });
    else return { id, count: outcome.count };
    return null;
  }

  return { state, move, cancel: () => stop.current?.abort() };
}

async function send(
  input: { readonly id: string; readonly selection: unknown; readonly workspaceId: string },
  signal: AbortSignal,
  onFiles: (line: Extract<MoveLine, { readonly kind: "files" }>) => void,
): Promise<Outcome> {
  try {
    const headers = { "Content-Type": "application/json" };
    const response = await fetch("/api/gallery/move", { method: "POST", headers, body: JSON.stringify(input), signal });
    if (!response.ok || !response.body) return { fault: faultOf(await response.json().catch(() => null)) };
    for await (const line of readLines<MoveLine>(response.body)) {
      if (line.kind === "done") return { count: line.count };
      onFiles(line);
    }
    return { fault: "busy" };
  } catch {
    return signal.aborted ? "stopped" : { fault: "offline" };
  }
}

function faultOf(body: { readonly error?: unknown } | null): ErrorCode {
  const fault = errorCodes.find((code) => code === body?.error) ?? "busy";
  if (fault === "elsewhere") goHome();
  return fault;
}
