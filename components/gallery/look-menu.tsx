"use client";

import { Popover } from "@base-ui/react/popover";
import { useTranslations } from "next-intl";
import { type ReactElement, useId } from "react";
import { orders, shapes, sizeMax, versionsShown } from "#lib/studio/gallery/masonry/rules.ts";
import { usePane } from "../studio/use-panes.ts";

/** How the pictures are shown: whole or as squares, how large, in which order those of a day are, and which versions. */
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
            className="flex w-80 flex-col gap-4 rounded-md border border-line bg-sheet p-4 shadow-float outline-none"
          >
            <Choice
              name="shape"
              legend={t("shape")}
              values={shapes}
              value={look.shape}
              labelOf={(shape) => t(`shape_${shape}`)}
              onChange={(shape) => showLook({ ...look, shape })}
            />
            <Choice
              name="order"
              legend={t("order")}
              values={orders}
              value={look.order}
              labelOf={(order) => t(`order_${order}`)}
              onChange={(order) => showLook({ ...look, order })}
            />
            <Choice
              name="versions"
              legend={t("versions")}
              values={versionsShown}
              value={look.versions}
              labelOf={(versions) => t(`versions_${versions}`)}
              onChange={(versions) => showLook({ ...look, versions })}
              note={look.versions === "stacked" ? t("stackedNote") : null}
            />
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

function Choice<T extends string>({
  name,
  legend,
  values,
  value,
  labelOf,
  onChange,
  note = null,
}: {
  readonly name: string;
  readonly legend: string;
  readonly values: readonly T[];
  readonly value: T;
  readonly labelOf: (value: T) => string;
  readonly onChange: (value: T) => void;
  /** What the choice brings with it. */
  readonly note?: string | null;
}) {
  const noteId = useId();
  return (
    <fieldset aria-describedby={note ? noteId : undefined} className="flex flex-col gap-2">
      <legend className="mb-2 text-faint text-sm">{legend}</legend>
      <div className="flex gap-1 rounded-md bg-well p-1">
        {values.map((one) => (
          <label
            key={one}
            className="flex h-8 grow basis-0 cursor-pointer items-center justify-center rounded-sm px-2 text-center text-sm text-soft has-checked:bg-sheet has-checked:font-medium has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-accent touch:h-11"
          >
            <input
              type="radio"
              name={name}
              checked={value === one}
              onChange={() => onChange(one)}
              className="sr-only"
            />
            {labelOf(one)}
          </label>
        ))}
      </div>
      {note ? (
        <p id={noteId} className="text-faint text-sm">
          {note}
        </p>
      ) : null}
    </fieldset>
  );
}
