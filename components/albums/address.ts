"use client";

import { useSearchParams } from "next/navigation";

// The album that the gallery shows stands in the address (`?album=`), behind whichever chat or picture is open.

export function useAddressedAlbum(): string | null {
  return useSearchParams().get("album");
}

/** Null: the whole gallery again. */
export function openAlbum(id: string | null) {
  history.pushState(null, "", id ? `${location.pathname}?${new URLSearchParams({ album: id })}` : location.pathname);
}
