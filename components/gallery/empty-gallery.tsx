"use client";

import { useTranslations } from "next-intl";
import type { GalleryView } from "#lib/studio/schema.ts";
import { fillComposer } from "../chat/compose.ts";
import { usePane } from "../studio/use-panes.ts";
import { samples } from "../welcome/samples.ts";

/** An empty wall teaches: pictures with the sentences that made them, each a press away from being yours. */
export function EmptyGallery({ view, isScoped }: { readonly view: GalleryView; readonly isScoped: boolean }) {
  const t = useTranslations("gallery");
  if (view === "favorites") return <Line text={t("noFavorites")} />;
  if (view === "trash") return <Line text={t("noTrash")} />;
  if (isScoped) return <Line text={t("noHere")} />;
  return (
    <div className="mx-auto flex min-h-full max-w-3xl flex-col justify-center gap-6 py-8">
      <div className="flex flex-col gap-1 text-center">
        <h2 className="font-semibold text-lg">{t("emptyTitle")}</h2>
        <p className="text-soft">{t("emptyText")}</p>
      </div>
      <Samples />
    </div>
  );
}

function Line({ text }: { readonly text: string }) {
  return <p className="mx-auto max-w-80 py-24 text-center text-soft">{text}</p>;
}

function Samples() {
  const t = useTranslations("samples");
  const { showPane } = usePane();
  return (
    <ul className="grid grid-cols-2 gap-x-2 gap-y-4 sm:grid-cols-3">
      {samples.map((sample) => (
        <li key={sample.name}>
          <button
            type="button"
            onClick={() => {
              showPane("chat");
              fillComposer(t(sample.name));
            }}
            className="group/sample flex w-full flex-col gap-2 rounded-md text-left"
          >
            {/* biome-ignore lint/performance/noImgElement: a file of our own, already in its size */}
            <img
              src={sample.address}
              width={sample.width}
              height={sample.height}
              alt=""
              decoding="async"
              className="aspect-square w-full rounded-md bg-mat object-cover"
            />
            <span className="text-faint text-sm group-hover/sample:text-ink">{t(sample.name)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
