// A poster or post with words: headline zone, hero, footer with what to do.
import type { Words } from "#lib/engine/illustrator/compose/layout.ts";
import { framed } from "./framed.ts";
import type { Commission, Kind } from "./kind.ts";
import { splitTitles, titleWords } from "./titles.ts";

const KINDS = new Set(["poster", "social_post"]);

export const poster: Kind = {
  fits: ({ purpose, texts, transparent, unframed = false }) =>
    texts.length > 0 ? KINDS.has(purpose) : purpose === "poster" && !transparent && !unframed,
  lay: ({ scene, cast, frame, index, ordinary }: Commission) => {
    const { width, height } = frame;
    if (scene.texts.length === 0) return framed(ordinary({ scene, cast }, { width, height }, index));
    const { texts, action } = splitTitles(scene.texts);
    const tall = height / width;
    const lines = texts.length > 1 ? 0.3 : 0.24;
    const { scale, below } = { scale: 1, below: false, ...scene.lettering };
    const share = (tall > 1.2 ? lines * 0.92 : tall < 0.8 ? lines * 1.1 : lines) * scale;
    const foot = action ? 0.14 : 0.05;
    const zone = { top: height * (below ? 1 - foot - share : 0.06), height: height * share };
    const layout = ordinary({ scene, cast }, { width, height }, index, {
      ...(below ? { floor: 1 - foot - share - 0.03 } : { type: zone }),
      ...(action && !below ? { floor: tall > 1.2 ? 0.84 : 0.82 } : {}),
    });
    const side = width * 0.07;
    return {
      ...layout,
      words: [
        ...titleWords(texts, { left: side, width: width - side * 2, ...zone }, scale),
        ...(action ? [footer(action, width, height)] : []),
      ],
    };
  },
};

const footer = (text: string, width: number, height: number): Words => ({
  text,
  role: "action",
  left: width * 0.16,
  width: width * 0.68,
  top: height * 0.885,
  height: height * 0.06,
  plate: "button",
});
