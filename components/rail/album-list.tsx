"use client";

import { Plus, Tags } from "lucide-react";
import { useTranslations } from "next-intl";
import { Suspense, useState } from "react";
import { albumLengthMax } from "#lib/gallery/album/length/schema.ts";
import { useAddressedAlbum } from "../albums/address.ts";
import { useAlbumCommands } from "../albums/use-album-commands.ts";
import { useStudio } from "../studio/store.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { lazyPart } from "../ui/lazy-part.ts";
import { AlbumRow } from "./album-row.tsx";
import { AutomaticAlbums } from "./automatic-albums.tsx";
import { LazyTitleBox } from "./lazy-title-box.tsx";

const TagManager = lazyPart(async () => (await import("../picking/tag-manager.tsx")).TagManager);

/** Albums, below the conversations: those that fill themselves, and each other with what lies in it. */
export function AlbumList() {
  "use memo";
  const t = useTranslations("album");
  const albums = useStudio((state) => state.albums);
  const openId = useAddressedAlbum();
  const { create } = useAlbumCommands();
  const organise = useTranslations("organise");
  const [isTagging, setIsTagging] = useState(false);
  const [isNaming, setIsNaming] = useState(false);
  const own = albums.filter(({ query }) => query === null);
  const tops = own.filter(({ parentId }) => parentId === null);
  return (
    <section
      aria-label={t("label")}
      className="-mx-1 flex max-h-2/5 shrink-0 flex-col border-line border-t px-1 pt-2 narrow:hidden"
    >
      <div className="flex h-8 items-center pl-2 touch:h-11 touch:gap-3">
        <h2 className="grow text-faint text-sm">{t("label")}</h2>
        <IconButton label={organise("allTags")} onClick={() => setIsTagging(true)}>
          <Tags size={16} />
        </IconButton>
        <IconButton label={t("create")} onClick={() => setIsNaming(true)}>
          <Plus size={16} />
        </IconButton>
      </div>
      <ul className="flex min-h-0 flex-col gap-px overflow-y-auto overscroll-contain">
        <AutomaticAlbums />
        {tops.map((album) => (
          <AlbumRow
            key={album.id}
            album={album}
            below={own.filter(({ parentId }) => parentId === album.id)}
            openId={openId}
          />
        ))}
        {isNaming ? (
          <li>
            <LazyTitleBox
              title=""
              label={t("name")}
              lengthMax={albumLengthMax}
              onDone={(name) => {
                setIsNaming(false);
                if (name?.trim()) void create(name.trim());
              }}
            />
          </li>
        ) : null}
      </ul>
      {own.length === 0 && !isNaming ? <p className="px-2 pb-2 text-faint text-sm">{t("none")}</p> : null}
      <Suspense>{isTagging ? <TagManager onClose={() => setIsTagging(false)} /> : null}</Suspense>
    </section>
  );
}
