"use client";

import { Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { automaticNames, automaticQueries } from "#lib/gallery/automatic/schema.ts";
import { makeId } from "#lib/ids.ts";
import { useStudio } from "../studio/store.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { Input } from "../ui/input.tsx";
import { AutomaticIcon } from "./automatic-icon.tsx";
import { useSavedCommands } from "./use-saved-commands.ts";
import { useShowSearch } from "./use-show-search.ts";

const nameLengthMax = 80;

/** Searches that were kept, and those that are always there. Here they are opened, kept and deleted. */
export function SavedSearches({ q, onClose }: { readonly q: string; readonly onClose: () => void }) {
  const t = useTranslations("search");
  const album = useTranslations("album");
  const albums = useStudio((state) => state.albums);
  const saved = albums.flatMap((album) => (album.query === null ? [] : [{ ...album, query: album.query }]));
  const { save, remove } = useSavedCommands();
  const showSearch = useShowSearch();
  const [name, setName] = useState(q.slice(0, nameLengthMax));
  const nameId = useId();
  const [isSaving, setIsSaving] = useState(false);
  const isKept = saved.some(({ query }) => query === q);

  function open(query: string) {
    showSearch(query);
    onClose();
  }

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
        {saved.map(({ id, name: savedAs, query }) => (
          <li key={id} className="flex items-center gap-1 border-line border-t first:border-t-0">
            <button
              type="button"
              onClick={() => open(query)}
              className="flex min-w-0 grow flex-col rounded-sm px-2 py-1.5 text-left hover:bg-hover touch:min-h-11"
            >
              <span className="w-full truncate">{savedAs}</span>
              {savedAs === query ? null : <span className="w-full truncate text-faint text-sm">{query}</span>}
            </button>
            <IconButton label={t("deleteSaved", { name: savedAs })} onClick={() => void remove({ id, name: savedAs })}>
              <Trash2 size={16} />
            </IconButton>
          </li>
        ))}
      </ul>
      <h3 className="text-faint text-sm">{album("automaticLabel")}</h3>
      <ul className="flex flex-col">
        {automaticNames.map((one) => (
          <li key={one}>
            <button
              type="button"
              onClick={() => open(automaticQueries[one])}
              className="flex w-full items-center gap-2 rounded-sm px-2 py-1.5 text-left hover:bg-hover touch:min-h-11"
            >
              <AutomaticIcon name={one} />
              {album(`automatic.${one}`)}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
