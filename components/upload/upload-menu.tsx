"use client";

import { Camera, FolderOpen, Images } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactElement } from "react";
import { Menu, MenuItem } from "../ui/menu.tsx";

/** Where pictures come from. A camera is offered where there is a finger. */
export function UploadMenu({
  trigger,
  onFiles,
  onFolder,
  onCamera,
}: {
  readonly trigger: ReactElement;
  readonly onFiles: () => void;
  readonly onFolder: () => void;
  readonly onCamera: () => void;
}) {
  const t = useTranslations("upload");
  const isTouch = matchMedia("(pointer: coarse)").matches;
  return (
    <Menu trigger={trigger} isOpenAtStart>
      <MenuItem onSelect={onFiles}>
        <Images size={16} aria-hidden="true" />
        {t("pick")}
      </MenuItem>
      <MenuItem onSelect={onFolder}>
        <FolderOpen size={16} aria-hidden="true" />
        {t("folder")}
      </MenuItem>
      {isTouch ? (
        <MenuItem onSelect={onCamera}>
          <Camera size={16} aria-hidden="true" />
          {t("photo")}
        </MenuItem>
      ) : null}
      <p className="max-w-60 px-2.5 pt-1 pb-1.5 text-faint text-sm">{t("limits")}</p>
    </Menu>
  );
}
