import { afterAll, describe, expect, it, vi } from "vitest";
import { doJob } from "./drawing/draw.ts";
import { layOut } from "./illustrator/illustrate.ts";
import { lookOf } from "./illustrator/paint/looks.ts";
import { pictureSvg } from "./illustrator/paint/picture.ts";
import { openEngine } from "./test-client.ts";
import { hostilePrompts } from "./test-prompts.ts";

vi.setConfig({ testTimeout: 180_000 }); // hundreds of pictures, on a machine that also does something else
const { engine, post } = openEngine();
afterAll(engine.close);
const never = new AbortController().signal;
const side = 96;
const FILE = { format: "webp", compression: 60, background: "auto", mark: null } as const;
const OUTSIDE =
  /<(?:image|script|foreignObject|iframe|style|use|a)\b|href|(?:file|https?|data|javascript):(?!\/\/www\.w3\.org)|url\((?!#)|<!|<\?/i;

describe("random and hostile prompts", () => {
  it("give a picture", async () => {
    for (const prompt of hostilePrompts(2026, 240)) {
      const origin = {
        prompt: prompt.slice(0, 32_000),
        width: side,
        height: side,
        index: 0,
        transparent: false,
        changes: [],
      };
      const { bytes } = await doJob({ kind: "picture", origin, stage: "whole", file: FILE, under: null }, never);
      expect(bytes.length, JSON.stringify(prompt.slice(0, 200))).toBeGreaterThan(60);
    }
  });

  it("put nothing into the drawing that points outside", async () => {
    for (const prompt of hostilePrompts(7, 200)) {
      const layout = await layOut({
        prompt: prompt.slice(0, 32_000),
        width: side,
        height: side,
        index: 0,
        transparent: false,
      });
      const svg = pictureSvg(layout, { look: lookOf(layout.scene.style), seed: 1 }, "whole");
      expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', ""), JSON.stringify(prompt.slice(0, 200))).not.toMatch(
        OUTSIDE,
      );
    }
  });

  it("as changes of a picture give a picture", async () => {
    for (const words of hostilePrompts(11, 80)) {
      const change = {
        words: words.slice(0, 32_000),
        width: side,
        height: side,
        variation: 0,
        region: null,
        transparent: false,
      };
      const origin = {
        prompt: "a cat and a dog in the park",
        width: side,
        height: side,
        index: 0,
        transparent: false,
        changes: [change],
      };
      const { bytes } = await doJob({ kind: "picture", origin, stage: "whole", file: FILE, under: null }, never);
      expect(bytes.length, JSON.stringify(words.slice(0, 200))).toBeGreaterThan(60);
    }
  });

  it("over the API are scenes or a clean 400 (413 for a megabyte)", async () => {
    const statuses = new Set<number>();
    for (const prompt of hostilePrompts(5, 500)) {
      const answer = await post("/easel/scenes", { model: "easel-illustrator-1", prompt });
      const body = await answer.json();
      const said = JSON.stringify(prompt.slice(0, 200));
      if (answer.status === 200) expect(body.data, said).toHaveLength(1);
      else
        expect(body.error, said).toMatchObject({
          message: expect.any(String),
          type: expect.stringMatching(/^(invalid_request_error|image_generation_user_error)$/),
        });
      statuses.add(answer.status);
    }
    expect([...statuses].toSorted()).toEqual([200, 400, 413]);
  });
});
