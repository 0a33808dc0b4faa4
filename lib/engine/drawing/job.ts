// What the web process asks of a drawing thread, and what comes back.
import type { Order } from "#lib/engine/illustrator/illustrate.ts";
import type { ImageFormat } from "#lib/engine/illustrator/paint/raster.ts";
import type { Stage } from "#lib/engine/illustrator/paint/stage.ts";

/** How a picture is written as a file; `compression` 0..100 for webp and jpeg. */
export type FileAsked = { readonly format: ImageFormat; readonly compression: number };

type Work = {
  readonly picture: {
    readonly asked: { readonly order: Order; readonly stage: Stage; readonly file: FileAsked };
    readonly made: Uint8Array;
  };
};

/** Everything a thread can be asked for; plain data that can be sent. */
export type Kind = keyof Work;
export type Job<K extends Kind = Kind> = { readonly [P in K]: { readonly kind: P } & Work[P]["asked"] }[K];
export type Made<K extends Kind = Kind> = Work[K]["made"];

/** Main thread to worker. One job at a time; `cancel` ends the one that runs. */
export type ToWorker = { readonly id: number; readonly job: Job } | { readonly cancel: number };

/** Worker to main thread: what was made, or why not. */
export type FromWorker =
  | { readonly id: number; readonly made: unknown }
  | { readonly id: number; readonly problem: string };
