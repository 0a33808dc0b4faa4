"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import type { ErrorCode, Result } from "#lib/result.ts";
import { loadAnew } from "../workspaces/shown.ts";

/** Runs one action of the owner and shows the page anew after it; its refusal stays until the next try. */
export function useAction() {
  const router = useRouter();
  const [isPending, start] = useTransition();
  const [code, setCode] = useState<ErrorCode | "offline" | null>(null);

  function run<T>(perform: () => Promise<Result<T>>, onDone?: (value: T) => void): void {
    setCode(null);
    start(async () => {
      try {
        const result = await perform();
        if (!result.ok && result.error.code === "elsewhere") loadAnew();
        if (!result.ok) return setCode(result.error.code);
        onDone?.(result.value);
        router.refresh();
      } catch {
        setCode("offline");
      }
    });
  }

  return { run, isPending, code };
}
