"use client";

import { useLayoutEffect } from "react";
import { loadAnew, showWorkspace } from "./shown.ts";

/** On pages that change a workspace: what they send is refused once their session shows another one. */
export function ShownWorkspace({ id }: { readonly id: string }) {
  useShown(id, loadAnew);
  return null;
}

/** Before anything that is sent after the first paint. */
export function useShown(id: string, onOther: () => void) {
  useLayoutEffect(() => showWorkspace(id, onOther), [id, onOther]);
}
