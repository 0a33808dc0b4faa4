"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAddressedAlbum } from "../albums/address.ts";
import { useAlbumCommands } from "../albums/use-album-commands.ts";
import { useStudio } from "../studio/store.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { AlbumRow } from "./album-row.tsx";
import { LazyTitleBox } from "./lazy-title-box.tsx";

/** Albums, below the conversations: each with what lies in it. Saved searches have a place of their own. */
export function AlbumList() {
  "use memo";
  const t = useTranslations("album");
  const albums = useStudio((state) => state.albums);
  const openId = useAddressedAlbum();
  const { create } = useAlbumCommands();
  const [isNaming, setIsNaming] = useState(false);
  const own = albums.filter(({ query }) => query === null);
  const tops = own.filter(({ parentId }) => parentId === null);
  return (
    <section
      aria-label={t("label")}
      className="-mx-1 flex max-h-2/5 shrink-0 flex-col border-line border-t px-1 pt-2 narrow:hidden"
    >
      <div className="flex h-8 items-center justify-between pl-2">
        <h2 className="text-faint text-sm">{t("label")}</h2>
        <IconButton label={t("create")} onClick={() => setIsNaming(true)}>
          <Plus size={16} />
        </IconButton>
      </div>
      <ul className="flex min-h-0 flex-col gap-px overflow-y-auto overscroll-contain">
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
              onDone={(name) => {
                setIsNaming(false);
                if (name?.trim()) void create(name.trim());
              }}
            />
          </li>
        ) : null}
      </ul>
      {own.length === 0 && !isNaming ? <p className="px-2 pb-2 text-faint text-sm">{t("none")}</p> : null}
    </section>
  );
}
