"use client";

import { Images, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { createAlbum } from "#lib/gallery/album/actions.ts";
import { attempt } from "../studio/attempt.ts";
import { useStudio } from "../studio/store.ts";
import { showToast } from "../ui/toast.ts";
import { ChooseWindow } from "./choose-window.tsx";
import { useIds } from "./use-ids.ts";

/** Which album some pictures go into; one that is not there yet is made. */
export function AlbumWindow({
  onAdd,
  onClose,
}: {
  readonly onAdd: (albumId: string, name: string) => void;
  readonly onClose: () => void;
}) {
  const t = useTranslations("organise");
  const errors = useTranslations("error");
  const [text, setText] = useState("");
  const idOf = useIds();
  const isBusy = useRef(false);
  const albums = useStudio((state) => state.albums).filter(({ query }) => query === null);
  const wanted = text.replace(/\s+/gu, " ").trim();
  const isMeant = (name: string) => name.toLowerCase().includes(wanted.toLowerCase());
  const isNew = wanted !== "" && !albums.some(({ name }) => name.toLowerCase() === wanted.toLowerCase());

  function add(albumId: string, name: string) {
    onClose();
    onAdd(albumId, name);
  }

  async function make() {
    if (isBusy.current) return;
    isBusy.current = true;
    const id = idOf(wanted);
    const result = await attempt(() => createAlbum({ id, name: wanted }));
    isBusy.current = false;
    if (result.ok) add(id, wanted);
    else showToast(errors(result.error.code));
  }

  return (
    <ChooseWindow
      title={t("addToAlbum")}
      label={t("albumBox")}
      placeholder={t("albumHint")}
      text={text}
      onText={setText}
      onClose={onClose}
      choices={[
        ...albums
          .filter(({ name }) => isMeant(name))
          .map(({ id, name, parentId }) => ({
            key: id,
            label: (
              <>
                <Images size={16} aria-hidden="true" className="text-faint" />
                <span className="min-w-0 truncate">
                  {parentId ? `${albums.find((up) => up.id === parentId)?.name ?? ""} / ` : ""}
                  {name}
                </span>
              </>
            ),
            run: () => add(id, name),
          })),
        ...(isNew
          ? [
              {
                key: "",
                label: (
                  <>
                    <Plus size={16} aria-hidden="true" className="text-faint" />
                    {t("newNamed", { name: wanted })}
                  </>
                ),
                run: () => void make(),
              },
            ]
          : []),
      ]}
    />
  );
}
