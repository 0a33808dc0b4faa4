"use client";

import { Dialog } from "@base-ui/react/dialog";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useRef } from "react";
import type { AssetView } from "#lib/studio/schema.ts";
import { closePicture, findPictureLink, replacePicture, shownPictureId } from "../studio/place.ts";
import { LightboxBar } from "./lightbox-bar.tsx";
import { LightboxDrawer } from "./lightbox-drawer.tsx";
import { LightboxPicture } from "./lightbox-picture.tsx";
import { useNeighbours } from "./use-neighbours.ts";
import { usePicture } from "./use-picture.ts";
import { usePictureKeys } from "./use-picture-keys.ts";

/** One picture over the studio, at its own address. */
export function Lightbox({ id, isOpen }: { readonly id: string; readonly isOpen: boolean }) {
  const t = useTranslations("lightbox");
  const { asset, prompt, cost, finishedId, isMissing, isReading } = usePicture(id);
  const { previous, next, around } = useNeighbours(id);
  const popup = useRef<HTMLDivElement>(null);
  const act = usePictureKeys(asset, next ?? previous);

  function press(event: KeyboardEvent) {
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    // The address is ahead of the screen when keys come fast.
    const here = around(shownPictureId() ?? id);
    if (event.key === "ArrowLeft" && here.previous) replacePicture(here.previous.id);
    else if (event.key === "ArrowRight" && here.next) replacePicture(here.next.id);
    else if (!asset || !act(event.key)) return;
    event.preventDefault();
  }

  return (
    <Dialog.Root open={isOpen} onOpenChange={(open) => (open ? undefined : closePicture())}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-30 bg-well transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Dialog.Popup
          ref={popup}
          initialFocus={popup}
          finalFocus={() => findPictureLink(id) ?? true}
          onKeyDown={press}
          className="fixed inset-0 z-40 flex flex-col overflow-y-auto bg-well outline-none transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0 lg:flex-row lg:overflow-hidden"
        >
          <Dialog.Title className="sr-only">{asset?.title || t("label")}</Dialog.Title>
          {isMissing ? <p className="m-auto text-soft">{t("missing")}</p> : null}
          {asset ? <Opened asset={asset} previous={previous} next={next} /> : null}
          {asset ? (
            <LightboxDrawer
              asset={asset}
              prompt={prompt}
              cost={cost}
              finishedId={finishedId}
              isReading={isReading}
              after={next ?? previous}
            />
          ) : null}
          {asset ? null : <LightboxBar />}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Opened({
  asset,
  previous,
  next,
}: {
  readonly asset: AssetView;
  readonly previous: AssetView | null;
  readonly next: AssetView | null;
}) {
  return (
    <div className="relative flex h-[72dvh] min-h-0 shrink-0 grow flex-col lg:h-auto lg:shrink">
      <LightboxPicture key={asset.id} asset={asset} previous={previous} next={next} />
      <LightboxBar />
    </div>
  );
}
