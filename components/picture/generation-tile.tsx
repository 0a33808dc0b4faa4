"use client";

import { useTranslations } from "next-intl";
import { isRunning } from "#lib/generation/rules.ts";
import type { GenerationView } from "#lib/studio/schema.ts";
import { useFacts, useStudio } from "../studio/store.ts";
import { useWorkspaceName } from "../workspaces/use-name.ts";
import { partialAddress, pictureAddress } from "./addresses.ts";
import { FinishChip } from "./finish-chip.tsx";
import { Layers } from "./layers.tsx";
import { PictureBox } from "./picture-box.tsx";
import { PictureLink } from "./picture-link.tsx";
import { RunningOverlay } from "./running-overlay.tsx";
import { useThumbhash } from "./use-thumbhash.ts";

/** One asked-for picture in the chat: queued → drawing → done, or that it did not come. One box and one stack of layers through all of it. */
export function GenerationTile({ generation }: { readonly generation: GenerationView }) {
  "use memo";
  const t = useTranslations("generation");
  const asset = useStudio((state) => (generation.assetId ? state.assets[generation.assetId] : undefined));
  const { workspaces } = useFacts();
  const nameOf = useWorkspaceName();
  const placeholder = useThumbhash(asset?.thumbhash ?? "");
  const isGone = useStudio((state) => generation.assetId !== null && state.gone[generation.assetId] === true);
  const place = workspaces.find(({ id }) => id === generation.movedTo); // its name is for its members alone
  const moved = generation.movedTo && !asset ? (place ? t("movedTo", { name: nameOf(place) }) : t("moved")) : null;
  const isOnItsWay = isRunning(generation.state) || generation.state === "done";
  const { width, height } = asset ?? generation;
  return (
    <PictureBox
      width={width}
      height={height}
      data-link={asset?.generationId ?? generation.id}
      className="rounded-md linked:outline-2 linked:outline-accent linked:outline-offset-2"
    >
      <Layers
        source={
          asset ? pictureAddress(asset.id, "thumb") : isRunning(generation.state) ? partialAddress(generation) : ""
        }
        placeholder={placeholder}
        alt={asset?.altText ?? ""}
      />
      {asset && !asset.isTrashed ? <PictureLink asset={asset} /> : null}
      {asset?.isDraft && !asset.isTrashed ? <FinishChip asset={asset} /> : null}
      {asset?.isTrashed ? <Veil text={t("trashed")} /> : null}
      {moved ? <Veil text={moved} /> : null}
      {isGone && !moved ? <Veil text={t("deleted")} /> : null}
      {!asset && !isGone && !moved && isOnItsWay ? <RunningOverlay generation={generation} /> : null}
      {isOnItsWay ? null : <Veil text={t(generation.state)} />}
    </PictureBox>
  );
}

function Veil({ text }: { readonly text: string }) {
  return (
    <span className="absolute inset-0 flex items-center justify-center overflow-hidden break-words rounded-md border border-line border-dashed bg-sheet/85 p-2 text-center text-soft text-sm">
      {text}
    </span>
  );
}
