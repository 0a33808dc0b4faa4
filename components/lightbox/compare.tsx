"use client";

import { ArrowLeft, Columns2, Layers2, Plus, SquareSplitHorizontal } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { comparedMax } from "#lib/studio/compare/rules.ts";
import { replacePicture } from "../studio/place.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { CompareBlink } from "./compare-blink.tsx";
import { ComparePanes } from "./compare-panes.tsx";
import { CompareWipe } from "./compare-wipe.tsx";
import { LightboxBar } from "./lightbox-bar.tsx";
import type { Zoom } from "./use-zoom.ts";
import { ZoomBar } from "./zoom-bar.tsx";

const ways = [
  { name: "panes", icon: Columns2, view: ComparePanes },
  { name: "wipe", icon: SquareSplitHorizontal, view: CompareWipe },
  { name: "blink", icon: Layers2, view: CompareBlink },
] as const;

type Way = (typeof ways)[number]["name"];

/** Two to four pictures, seen equally near. Two can also share one place: a line between them, or one after the other. */
export function Compare({
  ids,
  zoom,
  onAdd,
}: {
  readonly ids: readonly string[];
  readonly zoom: Zoom;
  readonly onAdd: () => void;
}) {
  const t = useTranslations("lightbox");
  const [chosen, setChosen] = useState<Way>("panes");
  const canShare = ids.length === 2;
  const View = ways.find(({ name }) => canShare && name === chosen)?.view ?? ComparePanes;
  return (
    <div className="relative min-h-0 grow">
      <View ids={ids} zoom={zoom} />
      <LightboxBar>
        <IconButton label={t("onlyOne")} hint="Esc" onClick={() => ids[0] && replacePicture(ids[0])}>
          <ArrowLeft size={20} />
        </IconButton>
        {canShare ? (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
          <div role="group" aria-label={t("ways")} className="flex gap-0.5">
            {ways.map(({ name, icon: Icon }) => (
              <IconButton
                key={name}
                label={t(`way_${name}`)}
                aria-pressed={chosen === name}
                onClick={() => setChosen(name)}
              >
                <Icon size={20} />
              </IconButton>
            ))}
          </div>
        ) : null}
        {ids.length < comparedMax ? (
          <IconButton label={t("addPicture")} hint="c" onClick={onAdd}>
            <Plus size={20} />
          </IconButton>
        ) : null}
      </LightboxBar>
      <ZoomBar zoom={zoom} />
    </div>
  );
}
