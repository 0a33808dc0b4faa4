"use client";

import { type ReactNode, useState } from "react";
import { nothingPending, type Pending, PendingContext } from "./pending.ts";

/** Keeps what is changed on the cards of a turn. */
export function PendingChanges({ children }: { readonly children: ReactNode }) {
  "use memo";
  const [all, setAll] = useState<Readonly<Record<string, Pending>>>({});
  const value = {
    of: (promptId: string) => all[promptId] ?? nothingPending,
    set: (promptId: string, pending: Pending) => setAll((now) => ({ ...now, [promptId]: pending })),
  };
  return <PendingContext value={value}>{children}</PendingContext>;
}
