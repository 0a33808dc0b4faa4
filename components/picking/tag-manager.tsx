"use client";

import { Pencil, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { formatQuery } from "#lib/gallery/query/rules.ts";
import { deleteTag, renameTag } from "#lib/gallery/tag/actions.ts";
import { tagLengthMax } from "#lib/gallery/tag/length/schema.ts";
import type { TagView } from "#lib/gallery/tag/schema.ts";
import { undoChange } from "#lib/gallery/undo/actions.ts";
import { makeId } from "#lib/ids.ts";
import { LazyTitleBox } from "../rail/lazy-title-box.tsx";
import { useShowSearch } from "../search/use-show-search.ts";
import { attempt } from "../studio/attempt.ts";
import { Dialog } from "../ui/dialog.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { Input } from "../ui/input.tsx";
import { showToast } from "../ui/toast.ts";
import { useTags } from "./use-tags.ts";
import { useUndo } from "./use-undo.ts";

/** All tags of the workspace: each leads to its pictures, can get another name, or leave every picture. */
export function TagManager({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations("organise");
  const errors = useTranslations("error");
  const { offerUndo } = useUndo();
  const showSearch = useShowSearch();
  const [text, setText] = useState("");
  const { tags, read } = useTags(text.trim());
  const [renaming, setRenaming] = useState<string | null>(null);
  const [renamed, setRenamed] = useState<string | null>(null);

  async function rename({ id, name: before }: TagView, name: string | null) {
    setRenaming(null);
    setRenamed(id);
    if (!name?.trim() || name.trim() === before) return;
    const result = await attempt(() => renameTag({ id, name }));
    if (!result.ok) showToast(result.error.code === "conflict" ? t("tagTaken", { name }) : errors(result.error.code));
    read();
  }

  async function remove({ id, name }: TagView) {
    const undoId = makeId();
    const result = await attempt(() => deleteTag({ id, undoId }));
    read();
    if (!result.ok) return showToast(errors(result.error.code));
    offerUndo(undoId, () => restore(undoId), t("tagDeleted", { name }));
  }

  async function restore(id: string) {
    const result = await attempt(() => undoChange({ id }));
    read();
    return result;
  }

  function show({ name }: TagView) {
    showSearch(formatQuery({ terms: [{ kind: "tag", name, isNegated: false }] }));
    onClose();
  }

  return (
    <Dialog isOpen onClose={onClose} title={t("allTags")}>
      <Input
        aria-label={t("findTag")}
        placeholder={t("findTag")}
        value={text}
        maxLength={60}
        onChange={(event) => setText(event.target.value)}
      />
      {tags?.length === 0 ? <p className="text-faint">{t(text.trim() ? "noTagLike" : "noTags")}</p> : null}
      <ul aria-label={t("allTags")} className="-mx-2 flex flex-col">
        {(tags ?? []).map((tag) => (
          <li key={tag.id} className="flex min-h-10 items-center gap-1 touch:min-h-12 touch:gap-3">
            {renaming === tag.id ? (
              <LazyTitleBox
                title={tag.name}
                label={t("tagName")}
                lengthMax={tagLengthMax}
                onDone={(name) => void rename(tag, name)}
              />
            ) : (
              <>
                <button
                  type="button"
                  // biome-ignore lint/a11y/noAutofocus: the box that had the focus is gone
                  autoFocus={renamed === tag.id}
                  aria-label={t("showTagged", { name: tag.name })}
                  onClick={() => show(tag)}
                  className="min-w-0 grow truncate rounded-sm px-2 py-1.5 text-left hover:bg-hover touch:min-h-11"
                >
                  {tag.name}
                </button>
                <IconButton label={t("renameTag", { name: tag.name })} onClick={() => setRenaming(tag.id)}>
                  <Pencil size={16} />
                </IconButton>
                <IconButton label={t("deleteTag", { name: tag.name })} onClick={() => void remove(tag)}>
                  <Trash2 size={16} />
                </IconButton>
              </>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
