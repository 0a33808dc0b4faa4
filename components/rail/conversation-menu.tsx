"use client";

import { Pencil, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactElement } from "react";
import { Menu, MenuItem } from "../ui/menu.tsx";

export function ConversationMenu({
  trigger,
  onRename,
  onTrash,
}: {
  readonly trigger: ReactElement;
  readonly onRename: () => void;
  readonly onTrash: () => void;
}) {
  const t = useTranslations("rail");
  return (
    <Menu trigger={trigger} isOpenAtStart>
      <MenuItem onSelect={onRename}>
        <Pencil size={16} aria-hidden="true" />
        {t("rename")}
      </MenuItem>
      <MenuItem onSelect={onTrash} isDanger>
        <Trash2 size={16} aria-hidden="true" />
        {t("trash")}
      </MenuItem>
    </Menu>
  );
}
