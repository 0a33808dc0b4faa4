"use client";

import { CircleDashed } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactElement } from "react";
import { type AssetStatus, assetStatuses } from "#lib/studio/schema.ts";
import { StatusIcon } from "../gallery/status-mark.tsx";
import { Menu, MenuItem } from "../ui/menu.tsx";

/** The four statuses and none, each with its key. */
export function StatusMenu({
  trigger,
  onChoose,
}: {
  readonly trigger: ReactElement;
  readonly onChoose: (status: AssetStatus | null) => void;
}) {
  const t = useTranslations("organise");
  return (
    <Menu trigger={trigger}>
      {assetStatuses.map((status, index) => (
        <MenuItem key={status} onSelect={() => onChoose(status)}>
          <StatusIcon status={status} />
          <span className="grow">{t(`statuses.${status}`)}</span>
          <Key sign={`${index + 1}`} />
        </MenuItem>
      ))}
      <MenuItem onSelect={() => onChoose(null)}>
        <CircleDashed size={16} aria-hidden="true" />
        <span className="grow">{t("statuses.none")}</span>
        <Key sign="0" />
      </MenuItem>
    </Menu>
  );
}

function Key({ sign }: { readonly sign: string }) {
  return <span className="tabular text-faint text-sm touch:hidden">{sign}</span>;
}
