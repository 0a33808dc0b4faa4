// A picture given as a data URL; nothing is ever fetched.
import { badRequest } from "#lib/engine/http/refusal.ts";

const DATA_URL_MAX = 20_971_520;

/** The bytes of a PNG, JPEG or WebP data URL; a refusal that names `param` for anything else. */
export function readDataUrl(url: string, param: string): Buffer {
  if (url.length > DATA_URL_MAX)
    throw badRequest(`The data URL is longer than ${DATA_URL_MAX} characters.`, param, "string_above_max_length");
  const data = /^data:image\/(?:png|jpe?g|webp);base64,([A-Za-z0-9+/=\s]+)$/.exec(url)?.[1];
  if (!data)
    throw badRequest(
      "The picture must be a data URL of type image/png, image/jpeg or image/webp; this server fetches nothing.",
      param,
      "invalid_image_url",
    );
  return Buffer.from(data, "base64");
}
