"use client";

import { Popover } from "@base-ui/react/popover";
import { useTranslations } from "next-intl";
import type { ReactElement } from "react";
import { shapes, sizeMax } from "#lib/studio/gallery/masonry/rules.ts";
import { usePane } from "../studio/use-panes.ts";

/** How the pictures are shown: whole or as squares, and how large. */
export function LookMenu({ trigger }: { readonly trigger: ReactElement }) {
  const t = useTranslations("gallery");
  const { look, showLook } = usePane();
  return (
    <Popover.Root defaultOpen>
      <Popover.Trigger render={trigger} />
      <Popover.Portal>
        <Popover.Positioner side="bottom" align="end" sideOffset={6} className="z-50">
          <Popover.Popup
            aria-label={t("look")}
            className="flex w-64 flex-col gap-4 rounded-md border border-line bg-sheet p-4 shadow-float outline-none"
          >
            <fieldset className="flex flex-col gap-2">
              <legend className="mb-2 text-faint text-sm">{t("shape")}</legend>
              <div className="flex gap-1 rounded-md bg-well p-1">
                {shapes.map((shape) => (
                  <label
                    key={shape}
                    className="flex h-8 grow cursor-pointer items-center justify-center rounded-sm px-2 text-sm text-soft has-checked:bg-sheet has-checked:font-medium has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-accent touch:h-11"
                  >
                    <input
                      type="radio"
                      name="shape"
                      checked={look.shape === shape}
                      onChange={() => showLook({ ...look, shape })}
                      className="sr-only"
                    />
                    {t(`shape_${shape}`)}
                  </label>
                ))}
              </div>
            </fieldset>
            <label className="flex flex-col gap-2 text-faint text-sm">
              {t("size")}
              <input
                type="range"
                min={1}
                max={sizeMax}
                step={1}
                value={look.size}
                aria-valuetext={t("sizeOf", { size: look.size, max: sizeMax })}
                onChange={(event) => showLook({ ...look, size: Number(event.target.value) })}
                className="h-6 w-full accent-soft touch:h-11"
              />
            </label>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
