"use client";

import { Dialog } from "@base-ui/react/dialog";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useRef } from "react";
import { closePicture, findPictureLink, replacePicture, shownPictureId } from "../studio/place.ts";
import { DetailsButton, LightboxBar } from "./lightbox-bar.tsx";
import { LightboxDrawer } from "./lightbox-drawer.tsx";
import { LightboxStage } from "./lightbox-stage.tsx";
import { useDetailsOpen } from "./use-details-open.ts";
import { useNeighbours } from "./use-neighbours.ts";
import { usePicture } from "./use-picture.ts";
import { usePictureKeys } from "./use-picture-keys.ts";
import { usePreload } from "./use-preload.ts";
import { useReuse } from "./use-reuse.ts";
import { useZoom } from "./use-zoom.ts";
import { pressZoomKey } from "./zoom-keys.ts";

/** One picture over the studio, at its own address. */
export function Lightbox({ id, isOpen }: { readonly id: string; readonly isOpen: boolean }) {
  const t = useTranslations("lightbox");
  const { asset, prompt, cost, finishedId, revisions, isMissing, isReading } = usePicture(id);
  const { previous, next, around, position } = useNeighbours(id);
  const popup = useRef<HTMLDivElement>(null);
  const act = usePictureKeys(asset, next ?? previous);
  const zoom = useZoom(asset, id);
  const [isDetailed, toggleDetails] = useDetailsOpen();
  const { reuse, takeFocus } = useReuse();
  usePreload([next, previous]);

  function press(event: KeyboardEvent) {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return;
    // The address is ahead of the screen when keys come fast.
    const here = around(shownPictureId() ?? id);
    if (pressZoomKey(event, zoom)) return event.preventDefault();
    if (event.key === "ArrowLeft" && here.previous) replacePicture(here.previous.id);
    else if (event.key === "ArrowRight" && here.next) replacePicture(here.next.id);
    else if (event.key === "i") toggleDetails();
    else if (event.key === "p" && prompt) reuse(prompt);
    else if (!asset || !act(event.key)) return;
    event.preventDefault();
  }

  /** Escape goes back to the whole picture first. */
  function leave(reason: string) {
    if (reason === "escape-key" && !zoom.isWhole) zoom.show(1);
    else closePicture();
  }

  return (
    <Dialog.Root open={isOpen} onOpenChange={(open, { reason }) => (open ? undefined : leave(reason))}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-30 bg-well transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Dialog.Popup
          ref={popup}
          initialFocus={popup}
          finalFocus={() => takeFocus() ?? findPictureLink(id) ?? true}
          onKeyDown={press}
          className="fixed inset-0 z-40 flex flex-col overflow-y-auto bg-well outline-none transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0 lg:flex-row lg:overflow-hidden"
        >
          <Dialog.Title className="sr-only">{asset?.title || t("label")}</Dialog.Title>
          {isMissing ? <p className="m-auto text-soft">{t("missing")}</p> : null}
          {asset ? (
            <LightboxStage asset={asset} previous={previous} next={next} zoom={zoom}>
              <LightboxBar position={position}>
                <DetailsButton isOpen={isDetailed} onToggle={toggleDetails} />
              </LightboxBar>
            </LightboxStage>
          ) : (
            <LightboxBar />
          )}
          {asset && isDetailed ? (
            <LightboxDrawer
              asset={asset}
              prompt={prompt}
              cost={cost}
              finishedId={finishedId}
              revisions={revisions}
              isReading={isReading}
              after={next ?? previous}
              onReuse={reuse}
            />
          ) : null}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select, [role=slider]");
}
