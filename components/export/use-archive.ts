"use client";

import { useEffect, useState } from "react";
import type { ExportView } from "#lib/export/schema.ts";
import type { Selection } from "./selection.ts";

export type Archive =
  | { readonly kind: "counting" }
  | { readonly kind: "ready" | "starting" | "started"; readonly export: ExportView }
  | { readonly kind: "failed"; readonly code: string };

/** Asks what an archive would hold, and starts the browser's own download of it. */
export function useArchive(selection: Selection): { readonly archive: Archive; readonly start: () => void } {
  const [archive, setArchive] = useState<Archive>({ kind: "counting" });
  const wanted = JSON.stringify(selection);
  useEffect(() => {
    const leaving = new AbortController();
    void request(wanted, leaving.signal).then((answer) => {
      if (!leaving.signal.aborted) setArchive(answer);
    });
    return () => leaving.abort();
  }, [wanted]);

  async function start() {
    if (archive.kind !== "ready") return;
    setArchive({ ...archive, kind: "starting" });
    const code = await failureOf(`/api/exports/${archive.export.id}`);
    if (code) return setArchive({ kind: "failed", code });
    const link = document.createElement("a");
    link.href = `/api/exports/${archive.export.id}`;
    link.download = "";
    link.click();
    setArchive({ ...archive, kind: "started" });
  }

  return { archive, start: () => void start() };
}

async function request(body: string, signal: AbortSignal): Promise<Archive> {
  try {
    const headers = { "Content-Type": "application/json" };
    const response = await fetch("/api/exports", { method: "POST", headers, body, signal });
    const answer = await response.json();
    if (response.ok) return { kind: "ready", export: answer };
    return { kind: "failed", code: typeof answer.error === "string" ? answer.error : "busy" };
  } catch {
    return { kind: "failed", code: "offline" };
  }
}

/** A download that cannot begin is a message here, not a broken file in a folder. */
async function failureOf(path: string): Promise<string | null> {
  try {
    const { ok, status } = await fetch(path, { method: "HEAD" });
    return ok ? null : (codes[status] ?? "busy");
  } catch {
    return "offline";
  }
}

const codes: Readonly<Record<number, string>> = { 401: "signed_out", 404: "not_found", 429: "too_many" };
