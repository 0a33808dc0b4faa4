// POST /v1/easel/scenes
import type { EngineContext } from "#lib/engine/context.ts";
import { jsonAnswer } from "#lib/engine/http/answers.ts";
import { readGeneration } from "./generations.ts";

/**
 * What the pictures of a generation show, without drawing them: an extension of ours.
 *
 * The body is that of `/v1/images/generations` (prompt, n, size, background …; what only concerns the file is read and
 * ignored), and `X-Easel-Variation` means the same. The answer is `{ object: "list", data: [scene, …] }` with one scene
 * a picture: `{ object: "easel.scene", width, height, purpose, place, time, weather, season, style, palette, texts,
 * objects: [{ name, drawing, colour, count, boxes: [{ x, y, width, height, layer, faces }] … }], relations: [{ from,
 * kind, to }] … }`. Boxes are in pixels from the top left corner; `from` and `to` are indices into `objects`.
 * Refusals are those of a generation. The same body gives the same scenes as the pictures it would draw.
 */
export async function answerScenes(request: Request, context: EngineContext): Promise<Response> {
  const { settings, originOf } = await readGeneration(request);
  const scenes = Array.from({ length: settings.n }, async (_, offset) => ({
    object: "easel.scene",
    ...(await context.drawing.run({ kind: "scene", origin: originOf(offset) }, request.signal)),
  }));
  return jsonAnswer({ object: "list", data: await Promise.all(scenes) });
}
