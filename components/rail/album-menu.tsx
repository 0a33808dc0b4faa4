"use client";

import { ArrowDown, ArrowUp, FolderPlus, Pencil, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactElement } from "react";
import { Menu, MenuItem, MenuLine } from "../ui/menu.tsx";

export function AlbumMenu({
  trigger,
  onRename,
  onNest,
  onStep,
  onDelete,
}: {
  readonly trigger: ReactElement;
  readonly onRename: () => void;
  /** Absent for an album that lies in another one: there is one level. */
  readonly onNest?: () => void;
  readonly onStep: (by: -1 | 1) => void;
  readonly onDelete: () => void;
}) {
  const t = useTranslations("album");
  return (
    <Menu trigger={trigger} isOpenAtStart>
      <MenuItem onSelect={onRename}>
        <Pencil size={16} aria-hidden="true" />
        {t("rename")}
      </MenuItem>
      {onNest ? (
        <MenuItem onSelect={onNest}>
          <FolderPlus size={16} aria-hidden="true" />
          {t("nest")}
        </MenuItem>
      ) : null}
      <MenuItem onSelect={() => onStep(-1)}>
        <ArrowUp size={16} aria-hidden="true" />
        {t("up")}
      </MenuItem>
      <MenuItem onSelect={() => onStep(1)}>
        <ArrowDown size={16} aria-hidden="true" />
        {t("down")}
      </MenuItem>
      <MenuLine />
      <MenuItem onSelect={onDelete} isDanger>
        <Trash2 size={16} aria-hidden="true" />
        {t("delete")}
      </MenuItem>
    </Menu>
  );
}
