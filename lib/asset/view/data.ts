import { viewChecks } from "../../prompt/checklist/stored/schema.ts";
import type { AssetView } from "../../studio/schema.ts";

export const assetColumns = {
  id: true,
  conversationId: true,
  turnId: true,
  generationId: true,
  promptId: true,
  title: true,
  altText: true,
  model: true,
  isDraft: true,
  draftId: true,
  mime: true,
  sizeBytes: true,
  width: true,
  height: true,
  thumbhash: true,
  isFavorite: true,
  checks: true,
  deletedAt: true,
  createdAt: true,
} as const;

export type AssetRow = Omit<AssetView, "isTrashed" | "createdAt" | "checks"> & {
  readonly checks: unknown;
  readonly deletedAt: Date | null;
  readonly createdAt: Date;
};

export function toAssetView({ deletedAt, createdAt, checks, ...row }: AssetRow): AssetView {
  return {
    ...row,
    checks: viewChecks(checks, new Date()),
    isTrashed: deletedAt !== null,
    createdAt: createdAt.toISOString(),
  };
}
