"use client";

import { Ellipsis, Images } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type MouseEvent, useState } from "react";
import { albumLengthMax } from "#lib/gallery/album/length/schema.ts";
import type { AlbumView } from "#lib/studio/schema.ts";
import { openAlbum } from "../albums/address.ts";
import { useAlbumCommands } from "../albums/use-album-commands.ts";
import { pictureAddress } from "../picture/addresses.ts";
import { usePane } from "../studio/use-panes.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { LazyMenu } from "../ui/lazy-menu.tsx";
import { lazyPart } from "../ui/lazy-part.ts";
import { LazyTitleBox } from "./lazy-title-box.tsx";

const loadMenu = () => import("./album-menu.tsx");
const AlbumMenu = lazyPart(async () => (await loadMenu()).AlbumMenu);

/** An album in the rail, and those that lie in it. Alt with an arrow moves it among its neighbours. */
export function AlbumRow({
  album,
  below,
  openId,
}: {
  readonly album: AlbumView;
  readonly below: readonly AlbumView[];
  readonly openId: string | null;
}) {
  const t = useTranslations("album");
  const { closeRail, showPane } = usePane();
  const { create, rename, remove, step } = useAlbumCommands();
  const [naming, setNaming] = useState<"this" | "new" | null>(null);
  const { id, name, parentId, coverId } = album;

  function open(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    openAlbum(id);
    showPane("gallery");
    closeRail();
  }

  function move(event: KeyboardEvent) {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    void step(album, event.key === "ArrowUp" ? -1 : 1);
  }

  const button = (
    <IconButton
      label={t("options", { name })}
      className="absolute top-0.5 right-0.5 size-8 opacity-0 focus-visible:opacity-100 group-hover/album:opacity-100 aria-expanded:opacity-100 touch:opacity-100"
    >
      <Ellipsis size={16} />
    </IconButton>
  );

  return (
    <li>
      {naming === "this" ? (
        <LazyTitleBox
          title={name}
          label={t("name")}
          lengthMax={albumLengthMax}
          onDone={(next) => {
            setNaming(null);
            if (next?.trim()) void rename(album, next.trim());
          }}
        />
      ) : (
        <div className="group/album relative">
          <a
            href={`/?${new URLSearchParams({ album: id })}`}
            aria-current={id === openId ? "page" : undefined}
            onClick={open}
            onKeyDown={move}
            className="flex items-center gap-2 rounded-md py-1.5 pr-9 pl-2 text-soft hover:bg-hover hover:text-ink aria-[current]:bg-hover aria-[current]:text-ink touch:py-3"
          >
            {coverId ? (
              // biome-ignore lint/performance/noImgElement: our own route sends it in its size
              <img
                src={pictureAddress(coverId, "thumb")}
                alt=""
                loading="lazy"
                width={20}
                height={20}
                className="size-5 shrink-0 rounded-sm bg-mat object-cover"
              />
            ) : (
              <Images size={16} aria-hidden="true" className="mx-0.5 shrink-0 text-faint" />
            )}
            <span className="min-w-0 truncate">{name}</span>
          </a>
          <LazyMenu button={button} preload={loadMenu}>
            {(trigger) => (
              <AlbumMenu
                trigger={trigger}
                onRename={() => setNaming("this")}
                {...(parentId === null ? { onNest: () => setNaming("new") } : {})}
                onStep={(by) => void step(album, by)}
                onDelete={() => {
                  if (id === openId) openAlbum(null);
                  void remove(album);
                }}
              />
            )}
          </LazyMenu>
        </div>
      )}
      {below.length > 0 || naming === "new" ? (
        <ul className="ml-4 flex flex-col gap-px">
          {below.map((child) => (
            <AlbumRow key={child.id} album={child} below={[]} openId={openId} />
          ))}
          {naming === "new" ? (
            <li>
              <LazyTitleBox
                title=""
                label={t("name")}
                lengthMax={albumLengthMax}
                onDone={(next) => {
                  setNaming(null);
                  if (next?.trim()) void create(next.trim(), id);
                }}
              />
            </li>
          ) : null}
        </ul>
      ) : null}
    </li>
  );
}
