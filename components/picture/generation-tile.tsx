"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { isRunning } from "#lib/generation/rules.ts";
import type { AssetView, GenerationView } from "#lib/studio/schema.ts";
import { useStudio } from "../studio/store.ts";
import { useChatCommands } from "../studio/use-chat-commands.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { Spinner } from "../ui/spinner.tsx";
import { partialAddresses, pictureAddress } from "./addresses.ts";
import { GenerationEnd } from "./generation-end.tsx";
import { Layers } from "./layers.tsx";
import { PictureBox } from "./picture-box.tsx";
import { PictureLink } from "./picture-link.tsx";

/** One asked-for picture in the chat: queued → drawing → done, or why not. The same box through all of it. */
export function GenerationTile({ generation }: { readonly generation: GenerationView }) {
  const asset = useStudio((state) => (generation.assetId ? state.assets[generation.assetId] : undefined));
  const { width, height, state } = generation;
  if (asset) return <FinishedTile generation={generation} asset={asset} />;
  if (isRunning(state) || state === "done") {
    return (
      <PictureBox
        width={width}
        height={height}
        data-link={generation.id}
        className="rounded-md linked:outline-2 linked:outline-accent linked:outline-offset-2"
      >
        <RunningPicture generation={generation} />
      </PictureBox>
    );
  }
  return <GenerationEnd generation={generation} />;
}

function FinishedTile({ generation, asset }: { readonly generation: GenerationView; readonly asset: AssetView }) {
  const t = useTranslations("generation");
  return (
    <PictureBox
      width={asset.width}
      height={asset.height}
      data-link={generation.id}
      className="rounded-md linked:outline-2 linked:outline-accent linked:outline-offset-2"
    >
      <Layers sources={[...partialAddresses(generation), pictureAddress(asset.id, "thumb")]} alt={asset.altText} />
      {asset.isTrashed ? (
        <span className="absolute inset-0 flex items-center justify-center bg-scrim text-on-accent text-sm">
          {t("trashed")}
        </span>
      ) : (
        <PictureLink asset={asset} />
      )}
    </PictureBox>
  );
}

/** A picture on its way, for chat and gallery alike. */
export function RunningPicture({ generation }: { readonly generation: GenerationView }) {
  const t = useTranslations("generation");
  const { cancel } = useChatCommands();
  const state = generation.state === "queued" ? "queued" : "drawing";
  return (
    <>
      <Layers sources={partialAddresses(generation)} alt="" />
      {generation.partialCount === 0 ? <span className="absolute inset-0 animate-breathe bg-hover" /> : null}
      <span className="absolute bottom-2 left-2 flex items-center gap-2 rounded-full bg-sheet px-2.5 py-1 text-ink text-sm">
        <Spinner className="size-3" />
        <span aria-hidden="true">{t(state)}</span>
        <span className="sr-only">{t("inProgress", { title: generation.title, state: t(state) })}</span>
      </span>
      {isRunning(generation.state) ? (
        <IconButton
          data-main
          label={t("cancel")}
          onClick={() => void cancel(generation.id)}
          className="absolute top-1.5 right-1.5 bg-sheet text-ink"
        >
          <X size={16} />
        </IconButton>
      ) : null}
    </>
  );
}
