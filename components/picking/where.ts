// Which picture of the gallery something happened to.

const zone = ".gallery-zone";

export function isInGallery(target: EventTarget | null): target is Element {
  return target instanceof Element && target.closest(zone) !== null;
}

/** The picture of the tile that an event happened on. */
export function pictureAt(target: EventTarget | null): string | null {
  if (!isInGallery(target)) return null;
  const link = target.closest("[data-tile]")?.querySelector<HTMLAnchorElement>("a[data-main]");
  return link?.pathname.split("/").at(-1) ?? null;
}

export function focusedPicture(): string | null {
  return pictureAt(document.activeElement);
}

/** Whether a key is one for the gallery: nobody writes, nothing lies over it, and the focus is nowhere else. */
export function isGalleryKey({ target, isComposing }: KeyboardEvent): boolean {
  if (isComposing || isTyping(target) || document.querySelector("[role=dialog]")) return false;
  return isInGallery(target) || target === document.body;
}

/** Whether a click picks: on the box of a picture, or on the picture itself where that is what clicks are for now. */
export function isPickClick(event: MouseEvent, isPicking: boolean): boolean {
  const { target } = event;
  if (!(target instanceof Element) || pictureAt(target) === null || event.metaKey || event.ctrlKey) return false;
  if (target.closest("[data-pick]") !== null) return true;
  return target.closest("[data-main]") !== null && (isPicking || event.shiftKey);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))
  );
}
