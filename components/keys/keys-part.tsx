"use client";

import { Suspense } from "react";
import { lazyPart } from "../ui/lazy-part.ts";
import { closeKeys, useAreKeysOpen } from "./opened.ts";

const KeysWindow = lazyPart(async () => (await import("./keys-window.tsx")).KeysWindow);

export function KeysPart() {
  return <Suspense>{useAreKeysOpen() ? <KeysWindow onClose={closeKeys} /> : null}</Suspense>;
}
