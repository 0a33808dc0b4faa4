"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Dialog } from "../ui/dialog.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { keyPlaces, keyTable } from "./key-table.ts";

/** All keys, by where they are heard. */
export function KeysWindow({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations("keys");
  const common = useTranslations("common");
  return (
    <Dialog isOpen onClose={onClose} title={t("title")} isWide>
      <IconButton label={common("close")} hint="Esc" onClick={onClose} className="absolute top-4 right-4">
        <X size={16} />
      </IconButton>
      <div className="gap-x-8 sm:columns-2">
        {keyPlaces.map((place) => (
          <section key={place} className="mb-4 break-inside-avoid">
            <h3 className="pb-1 text-faint text-sm">{t(`place.${place}`)}</h3>
            <dl>
              {keyTable[place].map(({ name, keys }) => (
                <div key={name} className="flex min-h-8 items-center justify-between gap-4 border-line border-t py-1">
                  <dt>{t(`does.${name}`)}</dt>
                  <dd className="flex shrink-0 gap-1.5">
                    {keys.map((combination) => (
                      <Combination key={combination} text={combination} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

const isMac = typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.platform);

function Combination({ text }: { readonly text: string }) {
  const t = useTranslations("keys");
  const names: Readonly<Record<string, string>> = isMac
    ? { Mod: "⌘", Shift: "⇧", Alt: "⌥", Space: t("space") }
    : { Mod: "Ctrl", Space: t("space") };
  const parts = text === "+" ? ["+"] : text.split("+");
  return (
    <kbd className="rounded-sm border border-edge border-b-2 bg-well px-1.5 font-sans text-sm">
      {parts.map((part) => names[part] ?? part).join(isMac ? "" : "+")}
    </kbd>
  );
}
