"use client";

import type { KeyboardEvent } from "react";
import type { Ends } from "#lib/studio/gallery/ends/rules.ts";
import type { AssetView, PromptView } from "#lib/studio/schema.ts";
import type { Neighbours } from "../gallery/use-reel.ts";
import { isKeysKey } from "../keys/opened.ts";
import { useStudio } from "../studio/store.ts";
import { usePictureKeys } from "./use-picture-keys.ts";
import { useSteps } from "./use-steps.ts";
import type { Zoom } from "./use-zoom.ts";
import { pressZoomKey } from "./zoom-keys.ts";

type Keyed = {
  readonly id: string;
  readonly asset: AssetView | null;
  readonly prompt: PromptView | null;
  readonly zoom: Zoom;
  readonly isComparing: boolean;
  /** Something lies over the picture that has keys of its own. */
  readonly isCovered: boolean;
  readonly after: AssetView | null;
  readonly around: (id: string) => Neighbours;
  readonly ends: Ends;
  /** Status, tags, albums: whether a key did something. */
  readonly sort: (key: string) => boolean;
  readonly onCompare: () => void;
  readonly onDetails: () => void;
  readonly onKeys: () => void;
  readonly onShow: () => void;
  readonly onReuse: (prompt: PromptView) => void;
  readonly onChange: (id: string) => void;
};

/** What keys do to an opened picture, or to those that are compared. */
export function useLightboxKeys(keyed: Keyed): (event: KeyboardEvent) => void {
  const { id, asset, prompt, zoom, isComparing, isCovered } = keyed;
  const act = usePictureKeys(asset, keyed.after);
  const canChange = useStudio((state) => state.drawer.picturesMax > 0);
  const go = useSteps(id, keyed.around, keyed.ends);

  function pressAlone(key: string): boolean {
    if (key === "ArrowLeft") go("previous");
    else if (key === "ArrowRight") go("next");
    else if (key === "i") keyed.onDetails();
    else if (key === "s") keyed.onShow();
    else if (key === "p" && prompt) keyed.onReuse(prompt);
    else if (key === "e" && asset && !asset.isTrashed && canChange) keyed.onChange(asset.id);
    else return act(key) || keyed.sort(key);
    return true;
  }

  return (event) => {
    if (!asset || isCovered || !isForPicture(event)) return;
    const open = isKeysKey(event.key) ? keyed.onKeys : event.key === "c" ? keyed.onCompare : null;
    open?.();
    if (open || pressZoomKey(event, zoom) || (!isComparing && pressAlone(event.key))) event.preventDefault();
  };
}

/** No typing, nothing with Ctrl; and windows over this one have keys of their own, which React brings here as well. */
function isForPicture(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return false;
  const { target, currentTarget } = event;
  if (!(target instanceof HTMLElement) || target.matches("input, textarea, select")) return false;
  return currentTarget.contains(target);
}
