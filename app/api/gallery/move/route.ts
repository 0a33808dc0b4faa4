import { MovePictures } from "#lib/gallery/move/schema.ts";
import { movePictures } from "#lib/gallery/move/service.ts";
import { answer, answerFailure, answerLines, defineRoute, parseBody } from "#lib/route.ts";

/** Moves pictures to another workspace. The answer is a line of JSON for each step; who stops reading stops the copying. */
export const POST = defineRoute(401, async (ctx, request) => {
  const input = await parseBody(MovePictures, request);
  if (!input) return answer({ error: "invalid" }, 400);
  const move = await movePictures(ctx, input);
  if (!move.ok) return answerFailure(move.error);
  return await answerLines(request, move.value);
});
