import { measureLayer } from "../prompt/layer.ts";
import type { Benchmark, Figure, Unit } from "../report/figure.ts";

// The middle layer: what stands between the chat model's call and a prompt that may be drawn.

const figure = (name: string, unit: Unit, goal: number | null, ours: readonly number[]): Figure => ({
  name,
  unit,
  goal,
  ours,
  floor: [],
});

export const prompt: Benchmark = {
  name: "prompt",
  measure: async () => {
    const { english, chinese, hostile } = await measureLayer();
    return [
      figure("middle layer, message of 2,000 letters", "ms", 5, english),
      figure("the same in Chinese", "ms", 5, chinese),
      figure("hostile briefs and messages of 100,000 letters, longest", "ms", 400, [Math.max(...hostile.tookMs)]),
      figure("the same beside a quarter of it (linear: 4)", "", 8, [hostile.growth]),
    ];
  },
};
