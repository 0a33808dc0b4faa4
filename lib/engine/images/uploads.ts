// The reference pictures and the mask of an edit, from a form or from JSON.
import { check, mediaType, readForm, readJson } from "#lib/engine/http/body.ts";
import { badRequest, refuse } from "#lib/engine/http/refusal.ts";
import { readDataUrl } from "./data-url.ts";
import { EditRequest, GenerationRequest, type ImageOptions } from "./request.ts";

export type Edit = { readonly options: ImageOptions; readonly images: readonly Buffer[]; readonly mask: Buffer | null };

const BODY_MAX_BYTES = 64 * 2 ** 20;
const IMAGES_MAX = 16;
const FILE_MAX_BYTES = 50 * 2 ** 20;

/** Reads an edit from multipart or JSON; refuses other media types, file ids and web addresses (this server never fetches). */
export async function readEdit(request: Request): Promise<Edit> {
  const type = mediaType(request);
  if (type === "multipart/form-data") return fromForm(await readForm(request, BODY_MAX_BYTES));
  if (type === "application/json") return fromJson(await readJson(request, BODY_MAX_BYTES));
  throw refuse(
    415,
    "Unsupported Content-Type; this endpoint takes multipart/form-data or application/json.",
    "unsupported_media_type",
  );
}

const NUMBERS = new Set(["n", "output_compression", "partial_images"]);

async function fromForm(form: FormData): Promise<Edit> {
  const fields: Record<string, unknown> = {};
  const images: File[] = [];
  let mask: File | null = null;
  for (const [name, value] of form) {
    if (typeof value !== "string") {
      if (/^image(\[\d*\])?$/.test(name)) images.push(value);
      else if (name === "mask") mask = value;
      else throw badRequest(`Unexpected file '${name.slice(0, 40)}'.`, name.slice(0, 40));
    } else if (NUMBERS.has(name)) fields[name] = value.trim() === "" ? value : Number(value);
    else fields[name] = name === "stream" ? value === "true" || value === "1" : value;
  }
  const options = check(GenerationRequest, fields);
  if (images.length === 0)
    throw badRequest("Missing required parameter: 'image'.", "image", "missing_required_parameter");
  if (images.length > IMAGES_MAX)
    throw badRequest(
      `There are ${images.length} images; the maximum is ${IMAGES_MAX}.`,
      "image",
      "array_above_max_length",
    );
  return {
    options,
    images: await Promise.all(images.map((file) => bytesOf(file, "image"))),
    mask: mask ? await bytesOf(mask, "mask") : null,
  };
}

async function bytesOf(file: File, param: string): Promise<Buffer> {
  if (file.size > FILE_MAX_BYTES) throw badRequest("The file is larger than 50 MB.", param, "file_too_large");
  if (!/^image\/(png|jpe?g|webp)$/.test(file.type)) {
    throw badRequest(
      `Invalid file '${param}': unsupported mimetype ('${file.type.slice(0, 60) || "none"}'). Supported are image/png, image/jpeg and image/webp.`,
      param,
      "unsupported_file_mimetype",
    );
  }
  return Buffer.from(await file.arrayBuffer());
}

function fromJson(body: unknown): Edit {
  const { images, mask, ...options } = check(EditRequest, body);
  return {
    options,
    images: images.map((reference, at) => fromReference(reference, `images[${at}]`)),
    mask: mask ? fromReference(mask, "mask") : null,
  };
}

function fromReference(
  {
    image_url,
    file_id,
  }: { readonly image_url?: string | null | undefined; readonly file_id?: string | null | undefined },
  param: string,
): Buffer {
  if (file_id)
    throw badRequest(
      "This server keeps no files; send the picture as a data URL.",
      `${param}.file_id`,
      "unsupported_value",
    );
  return readDataUrl(image_url ?? "", `${param}.image_url`);
}
