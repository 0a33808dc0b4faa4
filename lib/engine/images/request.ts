// What an image request may ask for, and what it means for the illustrator.
import { z } from "zod";
import { badRequest } from "#lib/engine/http/refusal.ts";
import type { ImageFormat } from "#lib/engine/illustrator/paint/raster.ts";
import { asksClear } from "#lib/engine/illustrator/parse/clear.ts";

const PROMPT_MAX = 32_000;

const Options = {
  model: z.string().nullish(),
  prompt: z.string(),
  n: z.int().min(1).max(10).nullish(),
  size: z.string().max(20).nullish(),
  quality: z.enum(["auto", "low", "medium", "high", "xhigh", "max", "standard", "hd"]).nullish(),
  background: z.enum(["auto", "opaque", "transparent"]).nullish(),
  output_format: z.enum(["png", "webp", "jpeg", "gif", "svg"]).nullish(),
  output_compression: z.int().min(0).max(100).nullish(),
  moderation: z.enum(["auto", "low"]).nullish(),
  response_format: z.enum(["b64_json", "url"]).nullish(),
  stream: z.boolean().nullish(),
  partial_images: z.int().min(0).max(3).nullish(),
};
export const GenerationRequest = z.looseObject(Options);

const Reference = z.looseObject({ image_url: z.string().nullish(), file_id: z.string().nullish() });
export const EditRequest = z.looseObject({
  ...Options,
  images: z.array(Reference).min(1).max(16),
  mask: Reference.nullish(),
});

export type ImageOptions = z.infer<typeof GenerationRequest>;

export type Size = { readonly width: number; readonly height: number };

export type ImageSettings = {
  readonly prompt: string;
  readonly n: number;
  readonly width: number;
  readonly height: number;
  readonly format: ImageFormat;
  readonly compression: number;
  readonly quality: "low" | "medium" | "high";
  readonly background: "auto" | "opaque" | "transparent";
  readonly stream: boolean;
  readonly partials: number;
};

const SIDE_MAX = 3840;
const PIXELS_MIN = 655_360;
const PIXELS_MAX = 8_294_400;

/** Settles an image request; refuses what the picture models refuse. */
export function settle(options: ImageOptions, natural: Size = { width: 1024, height: 1024 }): ImageSettings {
  const { prompt } = options;
  if (prompt.trim() === "") throw badRequest("The prompt is empty.", "prompt", "empty_prompt");
  const length = prompt.length > PROMPT_MAX ? [...prompt].length : 0; // a character may take two units
  if (length > PROMPT_MAX)
    throw badRequest(
      `The prompt has ${length} characters; the maximum is ${PROMPT_MAX}.`,
      "prompt",
      "string_above_max_length",
    );
  if (options.response_format === "url")
    throw badRequest("This model answers with b64_json only.", "response_format", "unsupported_value");
  const format = options.output_format ?? "png";
  if (format === "gif" || format === "svg")
    throw badRequest(`This model does not offer the output format '${format}'.`, "output_format", "unsupported_value");
  if (format === "jpeg" && options.background === "transparent")
    throw badRequest("A transparent background needs png or webp.", "background", "invalid_value");
  if (format === "png" && options.output_compression != null && options.output_compression < 100) {
    throw badRequest(
      "The parameter 'output_compression' needs the output format webp or jpeg.",
      "output_compression",
      "invalid_value",
    );
  }
  if (options.partial_images && !options.stream)
    throw badRequest("The parameter 'partial_images' needs 'stream'.", "partial_images", "invalid_value");
  return {
    prompt,
    n: options.n ?? 1,
    ...sizeOf(options.size ?? "auto", natural),
    format,
    compression: options.output_compression ?? 90,
    quality:
      options.quality === "low" || options.quality === "high"
        ? options.quality
        : options.quality === "xhigh" || options.quality === "max" || options.quality === "hd"
          ? "high"
          : "medium",
    background: backgroundOf(options.background ?? "auto", prompt, format),
    stream: options.stream ?? false,
    partials: options.partial_images ?? 0,
  };
}

/** A background left to us is what the words ask for; a format that cannot be clear stays as it is. */
function backgroundOf(
  asked: ImageSettings["background"],
  prompt: string,
  format: ImageFormat,
): ImageSettings["background"] {
  return asked === "auto" && format !== "jpeg" && asksClear(prompt) ? "transparent" : asked;
}

function sizeOf(size: string, natural: Size): Size {
  if (size === "auto") return natural;
  const match = /^(\d{2,4})x(\d{2,4})$/.exec(size);
  if (!match) throw badRequest(`Invalid size '${size}'; it is WIDTHxHEIGHT or auto.`, "size", "invalid_value");
  const [width, height] = [Number(match[1]), Number(match[2])];
  const problem = sizeProblem(width, height);
  if (problem) throw badRequest(`Invalid size '${size}': ${problem}.`, "size", "invalid_value");
  return { width, height };
}

function sizeProblem(width: number, height: number): string | null {
  if (width % 16 !== 0 || height % 16 !== 0) return "both sides must be multiples of 16";
  if (Math.max(width, height) > SIDE_MAX) return `the longest side is ${SIDE_MAX}`;
  if (Math.max(width, height) > 3 * Math.min(width, height)) return "the ratio must be within 1:3 and 3:1";
  const pixels = width * height;
  return pixels < PIXELS_MIN || pixels > PIXELS_MAX
    ? `the picture must have ${PIXELS_MIN} to ${PIXELS_MAX} pixels`
    : null;
}
