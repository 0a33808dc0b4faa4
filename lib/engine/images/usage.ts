// Token counts of a picture, so that budgets have something true to the size to count.
import { countTokens } from "#lib/engine/chat/tokens.ts";
import type { ImageSettings } from "./request.ts";

const PER_MEGAPIXEL = { low: 187, medium: 419, high: 1675 } as const;
const PER_PARTIAL = 100;
const PER_REFERENCE = 1024;

export type ImageUsage = {
  readonly input_tokens: number;
  readonly input_tokens_details: { readonly text_tokens: number; readonly image_tokens: number };
  readonly output_tokens: number;
  readonly total_tokens: number;
};

/** Usage of `pictures` finished pictures with `partials` partial ones each. */
export function imageUsage(
  settings: ImageSettings,
  pictures: number,
  partials: number,
  references: number,
): ImageUsage {
  const text = countTokens(settings.prompt) + 6;
  const image = references * PER_REFERENCE;
  const each = Math.round(((settings.width * settings.height) / 1_000_000) * PER_MEGAPIXEL[settings.quality]);
  const output = pictures * (each + partials * PER_PARTIAL);
  return {
    input_tokens: text + image,
    input_tokens_details: { text_tokens: text, image_tokens: image },
    output_tokens: output,
    total_tokens: text + image + output,
  };
}
