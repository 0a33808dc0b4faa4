// A floor of boards running towards the viewer.
import type { Site } from "./layer.ts";

export const boards = ({ width, height, horizon }: Site, fill: string, line: string): string =>
  `<rect y="${horizon}" width="${width}" height="${height - horizon}" fill="${fill}"/><path fill="none" stroke="${line}" stroke-width="4" d="${Array.from({ length: 11 }, (_, at) => `M${(at / 10) * width} ${horizon}L${width / 2 + ((at / 10) * width - width / 2) * 1.7} ${height}`).join("")}"/>`;
