// The contract of a kind of picture: how it lays its scene out, where that differs from an ordinary scene.
import type { Role } from "#lib/engine/illustrator/compose/cast.ts";
import type { Frame } from "#lib/engine/illustrator/compose/frame.ts";
import type { Layout } from "#lib/engine/illustrator/compose/layout.ts";
import type { Scene } from "#lib/engine/illustrator/parse/scene.ts";

/** A scene with its figures loaded. */
export type Staged = { readonly scene: Scene; readonly cast: readonly Role[] };

/** Room an ordinary layout leaves to a kind; shares of the height. */
export type Zone = {
  readonly type?: { readonly top: number; readonly height: number };
  /** Where what is written stands instead of at the top. */
  readonly foot?: { readonly top: number; readonly height: number };
  readonly floor?: number;
  readonly horizon?: number;
  readonly top?: number;
};

export type Commission = Staged & {
  readonly frame: Frame;
  readonly index: number;
  /** The scenes of a comic's panels, in order; empty elsewhere. */
  readonly panels: readonly Staged[];
  /** Lays a scene out the ordinary way in a shape of its own, its shorter side 1000. */
  readonly ordinary: (
    staged: Staged,
    shape: { readonly width: number; readonly height: number },
    index: number,
    zone?: Zone,
  ) => Layout;
};

export type Kind = {
  readonly fits: (scene: Scene) => boolean;
  readonly lay: (commission: Commission) => Layout;
};
