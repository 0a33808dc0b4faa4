"use client";

import { usePathname } from "next/navigation";
import { useEffect, useSyncExternalStore } from "react";
import { pathOfPictures } from "#lib/studio/compare/rules.ts";

// Where the studio is: `/`, `/c/{id}`, `/gallery` or `/p/{id}`. Moving about inside it is history.pushState: no server round trip.

export type Place =
  | { readonly kind: "new" }
  | { readonly kind: "conversation"; readonly id: string }
  | { readonly kind: "gallery" }
  | { readonly kind: "picture"; readonly id: string };

function placeOf(pathname: string): Place {
  const [, kind, id] = pathname.split("/");
  if (kind === "c" && id) return { kind: "conversation", id };
  if (kind === "p" && id) return { kind: "picture", id };
  return { kind: kind === "gallery" ? "gallery" : "new" };
}

export function usePlace(): Place {
  return placeOf(usePathname());
}

// Behind a picture stays whichever conversation was open before; undefined until something was open.
let behind: string | null | undefined;
let isFullBehind = false;
const listeners = new Set<() => void>();

function setBehind(id: string | null) {
  if (behind === id) return;
  behind = id;
  for (const listener of listeners) listener();
}

function setFullBehind(isFull: boolean) {
  if (isFullBehind === isFull) return;
  isFullBehind = isFull;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The conversation that the chat shows; null for a new one. `seedId` is for a page that opens with a picture. */
export function useConversationId(seedId: string | null = null): string | null {
  const place = usePlace();
  const remembered = useSyncExternalStore(
    subscribe,
    () => (behind === undefined ? seedId : behind),
    () => seedId,
  );
  const shown = place.kind === "conversation" ? place.id : place.kind === "new" ? null : remembered;
  const isKnown = (place.kind !== "picture" && place.kind !== "gallery") || seedId !== null;
  useEffect(() => {
    if (isKnown) setBehind(shown);
  }, [isKnown, shown]);
  return shown;
}

/** Whether the gallery has the whole page; behind a picture it stays as it was. */
export function useIsFull(): boolean {
  const { kind } = usePlace();
  const remembered = useSyncExternalStore(
    subscribe,
    () => isFullBehind,
    () => false,
  );
  useEffect(() => {
    if (kind !== "picture") setFullBehind(kind === "gallery");
  }, [kind]);
  return kind === "gallery" || (kind === "picture" && remembered);
}

/** The gallery over the whole page, or beside the chat again, with what it shows. */
export function showGallery(isFull: boolean) {
  history.pushState(null, "", `${isFull ? "/gallery" : pathBehind()}${location.search}`);
}

/** The chat is wanted: where the gallery has the whole page, it gives way. */
export function leaveGallery() {
  if (placeOf(location.pathname).kind === "gallery") showGallery(false);
  if (!isFullBehind || shownPictureId() === null) return;
  setFullBehind(false);
  // Closing the picture would step back to the page that gave way.
  history.replaceState({ isOverStudio: false }, "", `${location.pathname}${location.search}`);
}

function pathBehind(): string {
  return behind ? `/c/${behind}` : "/";
}

/** What a picture lies over. */
function placeBehind(): string {
  return isFullBehind ? "/gallery" : pathBehind();
}

/** What the gallery is searched for stays in the address wherever one goes. */
function here(path: string): string {
  const q = new URLSearchParams(location.search).get("q");
  return q ? `${path}?${new URLSearchParams({ q })}` : path;
}

export function openConversation(id: string | null) {
  history.pushState(null, "", here(id ? `/c/${id}` : "/"));
}

let openedFrom: Element | null = null;
// The picture that the address named when it was closed: the screen may still show the one before.
let closed: string | null = null;

/** One picture, or several beside each other. */
export function openPicture(id: string, others: readonly string[] = []) {
  closed = null;
  openedFrom = document.activeElement?.closest("main, section") ?? null;
  history.pushState({ isOverStudio: true }, "", pathOfPictures(id, others, location.search));
}

/** Where the focus goes back to: the picture's link in the pane from which one was opened, or the first there is. */
export function findPictureLink(shownId: string): HTMLElement | null {
  const link = `a[href="/p/${closed ?? shownId}"]`;
  closed = null; // Back and Forward close without asking here
  return openedFrom?.querySelector<HTMLElement>(link) ?? document.querySelector<HTMLElement>(link);
}

/** From one picture to the next: Back closes, however many were looked at. */
export function replacePicture(id: string, others: readonly string[] = []) {
  history.replaceState({ isOverStudio: isOverStudio() }, "", pathOfPictures(id, others, location.search));
}

/** The picture that the address names at this moment. */
export function shownPictureId(): string | null {
  const place = placeOf(location.pathname);
  return place.kind === "picture" ? place.id : null;
}

/** The gallery with something searched for, in the place of what it shows. An opened picture closes; Back opens it again. */
export function showSearch(q: string) {
  closed = shownPictureId();
  const path = closed === null ? location.pathname : placeBehind();
  const address = `${path}?${new URLSearchParams({ q })}`;
  if (address !== `${location.pathname}${location.search}`) history.pushState(null, "", address);
}

export function closePicture() {
  closed = shownPictureId();
  if (isOverStudio()) history.back();
  else history.pushState(null, "", here(placeBehind()));
}

function isOverStudio(): boolean {
  const state: unknown = history.state;
  return typeof state === "object" && state !== null && "isOverStudio" in state && state.isOverStudio === true;
}
