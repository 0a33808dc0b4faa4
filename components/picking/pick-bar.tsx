"use client";

import {
  CircleDashed,
  Download,
  FolderInput,
  FolderMinus,
  FolderPlus,
  GitCompareArrows,
  Heart,
  ImageUp,
  RotateCcw,
  Tag,
  Trash2,
  X,
} from "lucide-react";
import { useTranslations } from "next-intl";
import type { Change } from "#lib/gallery/change/schema.ts";
import type { ListOf } from "#lib/gallery/picked/rules.ts";
import { comparedMax } from "#lib/studio/compare/rules.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { Spinner } from "../ui/spinner.tsx";
import { DeleteForever } from "./delete-forever.tsx";
import { type PickAction, PickMore } from "./pick-more.tsx";
import { clearPicked } from "./picked.ts";
import { StatusMenu } from "./status-menu.tsx";
import type { Target } from "./use-changes.ts";
import { useSayPicked } from "./use-say-picked.ts";

/** In the place of the gallery's header while pictures are picked: how many, and what can be done with them. */
export function PickBar({
  target,
  total,
  list,
  isTrash,
  isRunning,
  onFavorite,
  onChange,
  onCover,
  onCompare,
  onOpen,
  onDelete,
}: {
  readonly target: Target;
  readonly total: number | null;
  readonly list: ListOf;
  /** What is picked lies in the trash. */
  readonly isTrash: boolean;
  readonly isRunning: boolean;
  readonly onFavorite: () => void;
  readonly onChange: (change: Change) => void;
  readonly onCover: (assetId: string) => void;
  readonly onCompare: () => void;
  readonly onOpen: (kind: "tags" | "albums" | "move" | "archive") => void;
  readonly onDelete: (target: Target) => void;
}) {
  const t = useTranslations("organise");
  const gallery = useTranslations("gallery");
  const lightbox = useTranslations("lightbox");
  const album = useTranslations("album");
  const { albumId } = list;
  const [only, ...others] = target.picked.kind === "some" ? [...target.picked.ids] : [];
  const sayPicked = useSayPicked();
  const canCompare = target.ids.length > 1 && target.ids.length <= comparedMax;
  const more: readonly PickAction[] = [
    { label: t("addToAlbum"), icon: FolderPlus, hint: "a", run: () => onOpen("albums") },
    ...(albumId && only && others.length === 0
      ? [{ label: album("cover"), icon: ImageUp, run: () => onCover(only) }]
      : []),
    ...(albumId
      ? [{ label: album("takeOut"), icon: FolderMinus, run: () => onChange({ kind: "unalbum", albumId }) }]
      : []),
    ...(canCompare ? [{ label: lightbox("compare"), icon: GitCompareArrows, hint: "c", run: onCompare }] : []),
    { label: t("move"), icon: FolderInput, run: () => onOpen("move") },
    { label: gallery("download"), icon: Download, hint: "z", run: () => onOpen("archive") },
  ];
  return (
    <div
      role="toolbar"
      aria-label={t("bar")}
      className="absolute inset-x-0 top-0 z-10 flex h-14 items-center gap-1 border-line border-b bg-sheet px-3"
    >
      <IconButton label={t("clear")} hint="Esc" onClick={clearPicked}>
        <X size={16} />
      </IconButton>
      <span className="tabular min-w-0 grow truncate font-medium">{sayPicked(target.picked, total)}</span>
      {isRunning ? <Spinner /> : null}
      {isTrash ? (
        <>
          <IconButton label={gallery("restore")} onClick={() => onChange({ kind: "restore" })}>
            <RotateCcw size={16} />
          </IconButton>
          <DeleteForever find={() => target} onDelete={onDelete}>
            {(ask) => (
              <IconButton label={gallery("deleteForever")} onClick={ask} className="text-danger">
                <Trash2 size={16} />
              </IconButton>
            )}
          </DeleteForever>
        </>
      ) : (
        <>
          <IconButton label={gallery("favorite")} hint="." onClick={onFavorite}>
            <Heart size={16} />
          </IconButton>
          <StatusMenu
            trigger={
              <IconButton label={t("status")} hint="1–4">
                <CircleDashed size={16} />
              </IconButton>
            }
            onChoose={(status) => onChange({ kind: "status", status })}
          />
          <IconButton label={t("tags")} hint="t" onClick={() => onOpen("tags")}>
            <Tag size={16} />
          </IconButton>
          <PickMore actions={more} />
          <IconButton label={gallery("toTrash")} hint="Del" onClick={() => onChange({ kind: "trash" })}>
            <Trash2 size={16} />
          </IconButton>
        </>
      )}
    </div>
  );
}
