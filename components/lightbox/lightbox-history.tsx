"use client";

import { useFormatter, useTranslations } from "next-intl";
import { timeOfId } from "#lib/ids.ts";
import type { AssetView, RevisionView } from "#lib/studio/schema.ts";
import { pictureAddress } from "../picture/addresses.ts";
import { replacePicture } from "../studio/place.ts";
import { useTimeZone } from "../studio/use-time-zone.ts";

/** The revisions of the picture's prompt, each with the pictures that it became: one's way from the first to this one. */
export function LightboxHistory({
  asset,
  revisions,
}: {
  readonly asset: AssetView;
  readonly revisions: readonly RevisionView[];
}) {
  const t = useTranslations("lightbox");
  const format = useFormatter();
  const timeZone = useTimeZone();
  const count = revisions.reduce((sum, { assets }) => sum + assets.length, 0);
  if (revisions.length < 2 && count < 2) return null;
  return (
    <section aria-label={t("history")} className="flex flex-col gap-3 border-line border-t pt-4">
      <h3 className="font-medium text-faint text-sm">{t("history")}</h3>
      <ol className="flex flex-col gap-3">
        {revisions.map(({ id, reason, assets }) => (
          <li key={id} className="flex flex-col gap-1.5">
            <p className="flex items-baseline justify-between gap-3 text-sm">
              <span className={id === asset.promptId ? "font-medium" : "text-soft"}>{t(`revision_${reason}`)}</span>
              <time dateTime={new Date(timeOfId(id)).toISOString()} className="tabular text-faint">
                {format.dateTime(new Date(timeOfId(id)), { dateStyle: "short", timeStyle: "short", timeZone })}
              </time>
            </p>
            {assets.length > 0 ? (
              <ul className="flex flex-wrap gap-2">
                {assets.map((one) => (
                  <li key={one.id}>
                    <Thumb asset={one} isCurrent={one.id === asset.id} />
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Thumb({ asset, isCurrent }: { readonly asset: AssetView; readonly isCurrent: boolean }) {
  const t = useTranslations("generation");
  return (
    <button
      type="button"
      aria-label={t("open", { title: asset.title || asset.altText })}
      aria-current={isCurrent}
      onClick={() => replacePicture(asset.id)}
      className="block size-14 overflow-hidden rounded-md bg-mat aria-current:outline-2 aria-current:outline-accent aria-current:outline-offset-2"
    >
      {/* biome-ignore lint/performance/noImgElement: pictures have a route of their own that authorises every time */}
      <img src={pictureAddress(asset.id, "thumb")} alt="" loading="lazy" className="size-full object-cover" />
    </button>
  );
}
