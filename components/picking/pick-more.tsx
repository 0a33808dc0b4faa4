"use client";

import { Ellipsis, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "../ui/icon-button.tsx";
import { Menu, MenuItem } from "../ui/menu.tsx";

export type PickAction = {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly hint?: string;
  readonly run: () => void;
};

/** What the bar has room for on a wide screen; on a phone it is a menu. */
export function PickMore({ actions }: { readonly actions: readonly PickAction[] }) {
  const t = useTranslations("organise");
  return (
    <>
      {actions.map(({ label, icon: Icon, hint, run }) => (
        <IconButton key={label} label={label} {...(hint ? { hint } : {})} onClick={run} className="max-sm:hidden">
          <Icon size={16} />
        </IconButton>
      ))}
      <Menu
        trigger={
          <IconButton label={t("more")} className="sm:hidden">
            <Ellipsis size={16} />
          </IconButton>
        }
      >
        {actions.map(({ label, icon: Icon, run }) => (
          <MenuItem key={label} onSelect={run}>
            <Icon size={16} aria-hidden="true" />
            {label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
