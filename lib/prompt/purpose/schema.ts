// What a picture is for. Plain constants: the browser reads them too.

export const purposes = [
  "poster",
  "product_shot",
  "social_post",
  "lesson_illustration",
  "diagram",
  "worksheet",
  "character",
  "scene",
  "storyboard",
  "icon",
  "pattern",
  "logo",
  "free",
] as const;

export type Purpose = (typeof purposes)[number];

/** As a prompt says it to a model, in any language. */
export function purposeWords(purpose: Purpose): string {
  return purpose.replaceAll("_", " ");
}
