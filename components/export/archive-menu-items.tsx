"use client";

import { Copy, Download, FolderInput } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactElement } from "react";
import { useAddressedAlbum } from "../albums/address.ts";
import { useConversationId } from "../studio/place.ts";
import { Menu, MenuItem, MenuLine } from "../ui/menu.tsx";
import type { Selection } from "./selection.ts";

export function ArchiveMenuItems({
  trigger,
  onDownload,
  onImport,
  onDuplicates,
}: {
  readonly trigger: ReactElement;
  readonly onDownload: (selection: Selection) => void;
  readonly onImport: () => void;
  readonly onDuplicates: () => void;
}) {
  const t = useTranslations("export");
  const duplicates = useTranslations("duplicates");
  const conversationId = useConversationId();
  const albumId = useAddressedAlbum();
  const choices: readonly (readonly [label: string, selection: Selection])[] = [
    [t("downloadAll"), { view: "all" }],
    ...(albumId ? [[t("downloadAlbum"), { view: "all", albumId }] as const] : []),
    ...(conversationId ? [[t("downloadHere"), { view: "all", conversationId }] as const] : []),
    [t("downloadFavorites"), { view: "favorites" }],
  ];
  return (
    <Menu trigger={trigger} isOpenAtStart>
      {choices.map(([label, selection]) => (
        <MenuItem key={label} onSelect={() => onDownload(selection)}>
          <Download size={16} aria-hidden="true" />
          {label}
        </MenuItem>
      ))}
      <MenuLine />
      <MenuItem onSelect={onImport}>
        <FolderInput size={16} aria-hidden="true" />
        {t("importMenu")}
      </MenuItem>
      <MenuLine />
      <MenuItem onSelect={onDuplicates}>
        <Copy size={16} aria-hidden="true" />
        {duplicates("menu")}
      </MenuItem>
    </Menu>
  );
}
