"use client";

import { GitCompareArrows, Play } from "lucide-react";
import { useTranslations } from "next-intl";
import { Suspense, useRef, useState } from "react";
import { candidatesFor, comparedMax } from "#lib/studio/compare/rules.ts";
import { takeShownPrompt } from "../chat/show-turn.ts";
import { closePicture, findPictureLink, replacePicture, shownPictureId } from "../studio/place.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { lazyPart } from "../ui/lazy-part.ts";
import { DetailsButton, LightboxBar } from "./lightbox-bar.tsx";
import { LightboxDrawer } from "./lightbox-drawer.tsx";
import { LightboxStage } from "./lightbox-stage.tsx";
import { LightboxWindow } from "./lightbox-window.tsx";
import { useAlbumNeighbours } from "./use-album-neighbours.ts";
import { useCompared } from "./use-compared.ts";
import { useDetailsOpen } from "./use-details-open.ts";
import { useLightboxKeys } from "./use-lightbox-keys.ts";
import { useNeighbours } from "./use-neighbours.ts";
import { usePicture } from "./use-picture.ts";
import { usePreload } from "./use-preload.ts";
import { useReuse } from "./use-reuse.ts";
import { useSorting } from "./use-sorting.ts";
import { useZoom } from "./use-zoom.ts";

const Compare = lazyPart(async () => (await import("./compare.tsx")).Compare);
const ComparePicker = lazyPart(async () => (await import("./compare-picker.tsx")).ComparePicker);
const SortingWindows = lazyPart(async () => (await import("./sorting-windows.tsx")).SortingWindows);
const KeysWindow = lazyPart(async () => (await import("../keys/keys-window.tsx")).KeysWindow);
const Slideshow = lazyPart(async () => (await import("./slideshow.tsx")).Slideshow);

/** One picture over the studio, at its own address; or several that are compared. */
export function Lightbox({
  id,
  isOpen,
  onClosed,
}: {
  readonly id: string;
  readonly isOpen: boolean;
  /** It has gone out, to the end. */
  readonly onClosed: () => void;
}) {
  const t = useTranslations("lightbox");
  const popup = useRef<HTMLDivElement>(null);
  const picture = usePicture(id);
  const { asset } = picture;
  const list = useNeighbours(id);
  const { previous, next, around, position, assets, ends } = useAlbumNeighbours(id) ?? list;
  const after = next ?? previous;
  const others = useCompared(id, isOpen);
  const isComparing = others.length > 0;
  const zoom = useZoom(asset, isComparing ? `${id} and others` : id);
  const [isDetailed, toggleDetails] = useDetailsOpen();
  const [over, setOver] = useState<"slideshow" | "picker" | "keys" | null>(null);
  const { reuse, change, takeFocus } = useReuse();
  const sorting = useSorting(asset);
  usePreload([next, previous]);
  const uncover = () => setOver(null);
  const show = () => setOver("slideshow");
  const pick = () => (others.length + 1 < comparedMax ? setOver("picker") : undefined);
  const press = useLightboxKeys({
    ...{ id, asset, prompt: picture.prompt, zoom, isComparing, isCovered: over === "slideshow", after, around, ends },
    ...{
      sort: sorting.press,
      onCompare: pick,
      onDetails: toggleDetails,
      onShow: show,
      onReuse: reuse,
      onChange: change,
      onKeys: () => setOver("keys"),
    },
  });

  /** Escape goes back step by step, anything else all the way. */
  function leave(reason: string) {
    if (reason !== "escape-key") closePicture();
    else if (over) uncover();
    else if (!zoom.isWhole) zoom.show(1);
    else if (isComparing) replacePicture(id);
    else closePicture();
  }

  /** From one end it goes on at the other. What is not known yet is waited for. */
  function step(by: 1 | -1) {
    const one = shownPictureId() ?? id;
    const here = around(one);
    const [beside, end, start] = by === 1 ? [here.next, ends.last, ends.first] : [here.previous, ends.first, ends.last];
    const to = beside?.id ?? (one === end ? start : null);
    if (to) replacePicture(to);
  }

  function draw() {
    if (!asset) return <LightboxBar />;
    if (over === "slideshow")
      return <Slideshow asset={asset} position={position} stage={popup} onStep={step} onEnd={uncover} />;
    if (isComparing) return <Compare ids={[id, ...others]} zoom={zoom} onAdd={pick} />;
    return (
      <>
        <LightboxStage asset={asset} previous={previous} next={next} zoom={zoom}>
          <LightboxBar position={position}>
            <IconButton label={t("compare")} hint="c" onClick={pick}>
              <GitCompareArrows size={20} />
            </IconButton>
            <IconButton label={t("slideshow")} hint="s" onClick={show}>
              <Play size={20} />
            </IconButton>
            <DetailsButton isOpen={isDetailed} onToggle={toggleDetails} />
          </LightboxBar>
        </LightboxStage>
        {isDetailed ? (
          <LightboxDrawer
            picture={{ ...picture, asset }}
            sorting={sorting}
            after={after}
            onReuse={reuse}
            onChange={change}
          />
        ) : null}
      </>
    );
  }

  return (
    <LightboxWindow
      isOpen={isOpen}
      title={asset?.title || t("label")}
      popup={popup}
      findFocus={() => takeShownPrompt() ?? takeFocus() ?? findPictureLink(id)}
      onKeyDown={press}
      onLeave={leave}
      onClosed={onClosed}
    >
      {picture.isMissing ? <p className="m-auto text-soft">{t("missing")}</p> : null}
      <Suspense>{draw()}</Suspense>
      <Suspense>{asset && sorting.opened ? <SortingWindows asset={asset} sorting={sorting} /> : null}</Suspense>
      <Suspense>{over === "keys" ? <KeysWindow onClose={uncover} /> : null}</Suspense>
      <Suspense>
        {asset && over === "picker" ? (
          <ComparePicker
            candidates={candidatesFor([id, ...others], picture.revisions, assets)}
            onPick={(picked) => {
              uncover();
              replacePicture(id, [...others, picked]);
            }}
            onClose={uncover}
          />
        ) : null}
      </Suspense>
    </LightboxWindow>
  );
}
