// What the web process asks of a drawing process, and what comes back.
import type { PictureDescription } from "#lib/engine/illustrator/compose/description.ts";
import type { ImageFormat } from "#lib/engine/illustrator/paint/raster.ts";
import type { Stage } from "#lib/engine/illustrator/paint/stage.ts";
import type { Change, Origin } from "#lib/engine/illustrator/revise/change.ts";

/** How a picture is written as a file; `compression` 0..100 for webp and jpeg, `mark` is written into its metadata. */
export type FileAsked = {
  readonly format: ImageFormat;
  readonly compression: number;
  readonly background: "auto" | "opaque" | "transparent";
  readonly mark: string | null;
};

/** A picture to draw on, and the mask: drawing shows only where the mask is transparent. */
export type Under = { readonly base: Uint8Array; readonly mask: Uint8Array | null };

/** A picture's bytes; not `isOwn` when its pixels are no longer those of the origin it was drawn from. */
export type Drawn = { readonly bytes: Uint8Array; readonly isOwn: boolean };

/** What an uploaded picture is; null when it is none that can be read. */
export type Inspected = {
  readonly format: "png" | "jpeg" | "webp";
  readonly width: number;
  readonly height: number;
  readonly hasAlpha: boolean;
  readonly mark: string | null;
  /** The five colours that say most about it, as hex. */
  readonly palette: readonly string[];
  /** True when what is behind its things is plain, so that it can be taken away. */
  readonly plainBackground: boolean;
  /** Where it is transparent, in shares; null when it is nowhere. */
  readonly clear: NonNullable<Change["region"]> | null;
};

type Work = {
  /** Draws an origin up to a stage; inside a mask only, when there is one. */
  readonly picture: {
    readonly asked: {
      readonly origin: Origin;
      readonly stage: Stage;
      readonly file: FileAsked;
      readonly under: Under | null;
    };
    readonly made: Drawn;
  };
  /** Does a change to a picture of which nothing is known but its pixels. */
  readonly foreign: {
    readonly asked: {
      readonly change: Change;
      readonly under: Under;
      readonly stage: Stage;
      readonly file: FileAsked;
    };
    readonly made: Drawn;
  };
  readonly scene: { readonly asked: { readonly origin: Origin }; readonly made: PictureDescription };
  readonly inspect: { readonly asked: { readonly bytes: Uint8Array }; readonly made: Inspected | null };
};

/** Everything a drawing process can be asked for; plain data that can be sent. */
export type Kind = keyof Work;
export type Job<K extends Kind = Kind> = { readonly [P in K]: { readonly kind: P } & Work[P]["asked"] }[K];
export type Made<K extends Kind = Kind> = Work[K]["made"];

/** Web process to drawing process. One job at a time; `cancel` ends the one that runs. */
export type ToWorker<K extends Kind = Kind> =
  | { readonly id: number; readonly job: Job<K> }
  | { readonly cancel: number };

/** Drawing process to web process: what was made, or why not. */
export type FromWorker =
  | { readonly id: number; readonly made: unknown }
  | { readonly id: number; readonly problem: string };
