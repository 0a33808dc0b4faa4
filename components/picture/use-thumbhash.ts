"use client";

import { useSyncExternalStore } from "react";
import { rgbaToDataURL } from "thumbhash";
import { unfoldHash } from "#lib/asset/placeholder/rules.ts";

const decoded = new Map<string, string>();

function decode(thumbhash: string): string {
  const known = decoded.get(thumbhash);
  if (known !== undefined) return known;
  const address = tryDecode(thumbhash);
  decoded.set(thumbhash, address);
  return address;
}

function tryDecode(thumbhash: string): string {
  try {
    const { width, height, rgba } = unfoldHash(Uint8Array.from(atob(thumbhash), (letter) => letter.charCodeAt(0)));
    return rgbaToDataURL(width, height, rgba);
  } catch {
    return ""; // a picture without a placeholder is only plainer
  }
}

const never = () => () => undefined;

/** A tiny blurred picture as a data: address; "" on the server, where it would only make the page heavier. */
export function useThumbhash(thumbhash: string): string {
  return useSyncExternalStore(
    never,
    () => (thumbhash ? decode(thumbhash) : ""),
    () => "",
  );
}
