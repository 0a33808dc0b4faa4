import { createHash } from "node:crypto";
import type { PromptSettings } from "../../prompt/schema.ts";

/** All that a model is told about one picture. */
type Wish = {
  readonly providerId: string;
  readonly model: string;
  readonly text: string;
  /** The asset that the picture is made from. */
  readonly referenceId?: string | null;
  readonly settings: Pick<PromptSettings, "width" | "height" | "quality" | "background" | "format" | "sourceIds">;
};

/** Equal for two pictures exactly when the same model is told the same: SHA-256, 43 characters. */
export function fingerprintOf({ providerId, model, text, settings, referenceId }: Wish): string {
  const { width, height, quality, background, format, sourceIds = [] } = settings;
  const told = [
    providerId,
    model,
    text,
    width,
    height,
    quality,
    background,
    format,
    ...(referenceId ? [referenceId] : []),
    ...sourceIds,
  ];
  return createHash("sha256").update(JSON.stringify(told)).digest("base64url");
}
