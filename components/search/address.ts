"use client";

import { useSearchParams } from "next/navigation";

// What the gallery is searched for stands in the address (`?q=`), behind whichever chat or picture is open.

export function useAddressedQuery(): string {
  return useSearchParams().get("q") ?? "";
}

/** The same without waiting for the page to be drawn again. */
export function addressedNow(): string {
  return new URLSearchParams(location.search).get("q") ?? "";
}

/** The first letter of a search is a step that Back undoes; the others only change it. */
export function addressQuery(q: string) {
  const query = new URLSearchParams(location.search);
  const before = addressedNow();
  if (q === before) return;
  if (q === "") query.delete("q");
  else query.set("q", q);
  const address = `${location.pathname}${query.size > 0 ? `?${query}` : ""}`;
  if (before === "") history.pushState(null, "", address);
  else history.replaceState(null, "", address); // with the state that is there the router takes it for its own doing
}
