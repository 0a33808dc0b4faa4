import { type Fit, fitBrief } from "../rules.ts";

const shapes = ["1:1", "3:2", "2:3", "4:3", "3:4", "5:4", "4:5", "16:9", "9:16", "2:1", "1:2"] as const;
export type Shape = (typeof shapes)[number];

/** The shapes that a model draws as they are, and not as the nearest that it has. */
export function offeredShapes(fit: Fit): readonly Shape[] {
  return shapes.filter((size) => {
    const [across = 1, down = 1] = size.split(":").map(Number);
    const { width, height } = fitBrief(fit, { aspect: "square", size, quality: "auto", background: "auto" });
    return Math.abs(Math.log((width * down) / (height * across))) < 0.02;
  });
}
