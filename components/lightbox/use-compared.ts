"use client";

import { useSearchParams } from "next/navigation";
import { useState } from "react";
import { readCompared } from "#lib/studio/compare/rules.ts";

/** Who stands beside the picture of the address; on the way out, who did. */
export function useCompared(id: string, isOpen: boolean): readonly string[] {
  const value = useSearchParams().get("with");
  const [last, setLast] = useState(value);
  if (isOpen && value !== last) setLast(value);
  return readCompared(id, isOpen ? value : last);
}
