"use client";

import { Dialog } from "@base-ui/react/dialog";
import { GitCompareArrows, Play } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, Suspense, useRef, useState } from "react";
import { candidatesFor, comparedMax } from "#lib/studio/compare/rules.ts";
import { closePicture, findPictureLink, replacePicture, shownPictureId } from "../studio/place.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { lazyPart } from "../ui/lazy-part.ts";
import { DetailsButton, LightboxBar } from "./lightbox-bar.tsx";
import { LightboxDrawer } from "./lightbox-drawer.tsx";
import { LightboxStage } from "./lightbox-stage.tsx";
import { useCompared } from "./use-compared.ts";
import { useDetailsOpen } from "./use-details-open.ts";
import { useNeighbours } from "./use-neighbours.ts";
import { usePicture } from "./use-picture.ts";
import { usePictureKeys } from "./use-picture-keys.ts";
import { usePreload } from "./use-preload.ts";
import { useReuse } from "./use-reuse.ts";
import { useZoom } from "./use-zoom.ts";
import { pressZoomKey } from "./zoom-keys.ts";

const Compare = lazyPart(async () => (await import("./compare.tsx")).Compare);
const ComparePicker = lazyPart(async () => (await import("./compare-picker.tsx")).ComparePicker);
const Slideshow = lazyPart(async () => (await import("./slideshow.tsx")).Slideshow);

type Over = "slideshow" | "picker" | null;

/** One picture over the studio, at its own address; or several that are compared. */
export function Lightbox({ id, isOpen }: { readonly id: string; readonly isOpen: boolean }) {
  const t = useTranslations("lightbox");
  const popup = useRef<HTMLDivElement>(null);
  const picture = usePicture(id);
  const { asset, prompt } = picture;
  const list = useNeighbours(id);
  const { previous, next, around, position } = list;
  const others = useCompared(id, isOpen);
  const isComparing = others.length > 0;
  const zoom = useZoom(asset, isComparing ? `${id} and others` : id);
  const act = usePictureKeys(asset, next ?? previous);
  const [isDetailed, toggleDetails] = useDetailsOpen();
  const [over, setOver] = useState<Over>(null);
  const { reuse, takeFocus } = useReuse();
  usePreload([next, previous]);
  const pick = () => (others.length + 1 < comparedMax ? setOver("picker") : undefined);

  function press(event: KeyboardEvent) {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return;
    // Windows over this one have keys of their own, which React brings here as well.
    if (over === "slideshow" || !asset || !isWithin(event.currentTarget, event.target)) return;
    if (pressZoomKey(event, zoom) || pressHere(event.key) || (!isComparing && pressAlone(event.key))) {
      event.preventDefault();
    }
  }

  function pressHere(key: string): boolean {
    if (key !== "c") return false;
    pick();
    return true;
  }

  function pressAlone(key: string): boolean {
    // The address is ahead of the screen when keys come fast.
    const here = around(shownPictureId() ?? id);
    if (key === "ArrowLeft" && here.previous) replacePicture(here.previous.id);
    else if (key === "ArrowRight" && here.next) replacePicture(here.next.id);
    else if (key === "i") toggleDetails();
    else if (key === "s") setOver("slideshow");
    else if (key === "p" && prompt) reuse(prompt);
    else return act(key);
    return true;
  }

  /** Escape goes back step by step, anything else all the way. */
  function leave(reason: string) {
    if (reason !== "escape-key") closePicture();
    else if (over) setOver(null);
    else if (!zoom.isWhole) zoom.show(1);
    else if (isComparing) replacePicture(id);
    else closePicture();
  }

  function step(by: 1 | -1) {
    const { previous: before, next: after } = around(shownPictureId() ?? id);
    const to = by === 1 ? (after ?? list.assets[0]) : (before ?? list.assets.at(-1));
    if (to) replacePicture(to.id);
  }

  return (
    <Dialog.Root
      open={isOpen}
      onOpenChange={(open, { reason }) => (open ? undefined : leave(reason))}
      onOpenChangeComplete={(open) => (open ? undefined : setOver(null))}
    >
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
          {picture.isMissing ? <p className="m-auto text-soft">{t("missing")}</p> : null}
          {asset ? null : <LightboxBar />}
          <Suspense>
            {asset && over === "slideshow" ? (
              <Slideshow asset={asset} position={position} stage={popup} onStep={step} onEnd={() => setOver(null)} />
            ) : null}
            {asset && over !== "slideshow" && isComparing ? (
              <Compare ids={[id, ...others]} zoom={zoom} onAdd={pick} />
            ) : null}
          </Suspense>
          {asset && over !== "slideshow" && !isComparing ? (
            <>
              <LightboxStage asset={asset} previous={previous} next={next} zoom={zoom}>
                <LightboxBar position={position}>
                  <IconButton label={t("compare")} hint="c" onClick={pick}>
                    <GitCompareArrows size={20} />
                  </IconButton>
                  <IconButton label={t("slideshow")} hint="s" onClick={() => setOver("slideshow")}>
                    <Play size={20} />
                  </IconButton>
                  <DetailsButton isOpen={isDetailed} onToggle={toggleDetails} />
                </LightboxBar>
              </LightboxStage>
              {isDetailed ? (
                <LightboxDrawer picture={{ ...picture, asset }} after={next ?? previous} onReuse={reuse} />
              ) : null}
            </>
          ) : null}
          <Suspense>
            {asset && over === "picker" ? (
              <ComparePicker
                candidates={candidatesFor([id, ...others], picture.revisions, list.assets)}
                onPick={(picked) => {
                  setOver(null);
                  replacePicture(id, [...others, picked]);
                }}
                onClose={() => setOver(null)}
              />
            ) : null}
          </Suspense>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function isWithin(popup: EventTarget, target: EventTarget): boolean {
  return popup instanceof Node && target instanceof Node && popup.contains(target);
}

function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select");
}
