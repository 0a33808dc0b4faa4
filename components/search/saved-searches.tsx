"use client";

import { Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { makeId } from "#lib/ids.ts";
import { useStudio } from "../studio/store.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { Input } from "../ui/input.tsx";
import { addressQuery } from "./address.ts";
import { useSavedCommands } from "./use-saved-commands.ts";

const nameLengthMax = 80;

/** Searches that were kept are albums that fill themselves. Here they are opened, kept and deleted. */
export function SavedSearches({ q, onClose }: { readonly q: string; readonly onClose: () => void }) {
  const t = useTranslations("search");
  const albums = useStudio((state) => state.albums);
  const saved = albums.flatMap((album) => (album.query === null ? [] : [{ ...album, query: album.query }]));
  const { save, remove } = useSavedCommands();
  const [name, setName] = useState(q.slice(0, nameLengthMax));
  const nameId = useId();
  const [isSaving, setIsSaving] = useState(false);
  const isKept = saved.some(({ query }) => query === q);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setIsSaving(true);
    await save({ id: makeId(), name, query: q });
    setIsSaving(false);
  }

  return (
    <Dialog isOpen onClose={onClose} title={t("saved")} description={t("savedText")}>
      {q !== "" && !isKept ? (
        <form onSubmit={(event) => void submit(event)} className="flex items-end gap-2">
          <label htmlFor={nameId} className="flex min-w-0 grow flex-col gap-1 text-sm text-soft">
            {t("savedName")}
            <Input
              id={nameId}
              value={name}
              required
              maxLength={nameLengthMax}
              onChange={(event) => setName(event.target.value)}
            />
          </label>
          <Button type="submit" variant="primary" disabled={isSaving || name.trim() === ""}>
            {t("save")}
          </Button>
        </form>
      ) : null}
      {saved.length === 0 ? <p className="text-faint">{t("noSaved")}</p> : null}
      <ul className="flex flex-col">
        {saved.map((album) => (
          <li key={album.id} className="flex items-center gap-1 border-line border-t first:border-t-0">
            <button
              type="button"
              onClick={() => {
                addressQuery(album.query);
                onClose();
              }}
              className="flex min-w-0 grow flex-col rounded-sm px-2 py-1.5 text-left hover:bg-hover touch:min-h-11"
            >
              <span className="w-full truncate">{album.name}</span>
              {album.name === album.query ? null : (
                <span className="w-full truncate text-faint text-sm">{album.query}</span>
              )}
            </button>
            <IconButton label={t("deleteSaved", { name: album.name })} onClick={() => void remove(album)}>
              <Trash2 size={16} />
            </IconButton>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
