import { Suspense } from "react";
import type { AssetView } from "#lib/studio/schema.ts";
import { DraftMark } from "../picture/draft-mark.tsx";
import { lazyPart } from "../ui/lazy-part.ts";
import { UploadMark } from "../upload/upload-mark.tsx";
import { StatusMark } from "./status-mark.tsx";

const DaysMark = lazyPart(async () => (await import("../trash/days-mark.tsx")).DaysMark);

/** What a picture is, in the corners of its tile: a draft, judged, uploaded. */
export function TileMarks({ asset }: { readonly asset: AssetView }) {
  return (
    <>
      {asset.isDraft ? <DraftMark className="bottom-1.5 left-1.5 touch:top-1.5 touch:bottom-auto" /> : null}
      {asset.status ? (
        <StatusMark
          status={asset.status}
          className={
            asset.isDraft
              ? "bottom-9 left-1.5 touch:top-9 touch:bottom-auto"
              : "bottom-1.5 left-1.5 touch:top-1.5 touch:bottom-auto"
          }
        />
      ) : null}
      {asset.isTrashed ? (
        <Suspense>
          <DaysMark asset={asset} />
        </Suspense>
      ) : null}
      {asset.source === "upload" ? <UploadMark className={asset.status ? "left-9" : "left-1.5"} /> : null}
    </>
  );
}
