// Pictures that a message carries: ours are known again by their bytes or their mark, of others nothing is known.
import type { EngineContext } from "#lib/engine/context.ts";
import { badRequest } from "#lib/engine/http/refusal.ts";
import { readDataUrl } from "#lib/engine/images/data-url.ts";
import type { Seen } from "#lib/engine/writer/seen.ts";
import type { ChatMessage } from "./request.ts";

const PICTURES_MAX = 8;

/** What is known of the pictures of the last user message, in order. A web address is not fetched: it is somebody's. */
export async function seePictures(
  messages: readonly ChatMessage[],
  { drawing, memory }: EngineContext,
  signal: AbortSignal,
): Promise<readonly Seen[]> {
  const at = messages.findLastIndex(({ role }) => role === "user");
  const content = messages[at]?.content;
  if (!Array.isArray(content)) return [];
  const urls = content.flatMap(({ type, image_url }, part) =>
    type === "image_url" ? [{ url: image_url?.url ?? "", param: `messages[${at}].content[${part}].image_url` }] : [],
  );
  if (urls.length > PICTURES_MAX)
    throw badRequest(`A message may carry at most ${PICTURES_MAX} pictures.`, `messages[${at}].content`);
  const see = async ({ url, param }: (typeof urls)[number]): Promise<Seen> => {
    if (/^https?:\/\//i.test(url)) return { kind: "foreign" };
    const bytes = readDataUrl(url, param);
    const about = await drawing.run({ kind: "inspect", bytes }, signal);
    if (!about) throw badRequest("The picture could not be read.", param, "invalid_image_file");
    const origin = memory.recall(bytes, about.mark);
    return origin ? { kind: "own", origin } : { kind: "foreign" };
  };
  return Promise.all(urls.map(see));
}
