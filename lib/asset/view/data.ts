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
  deletedAt: true,
  createdAt: true,
} as const;

export type AssetRow = Omit<AssetView, "isTrashed" | "createdAt"> & {
  readonly deletedAt: Date | null;
  readonly createdAt: Date;
};

export function toAssetView({ deletedAt, createdAt, ...row }: AssetRow): AssetView {
  return { ...row, isTrashed: deletedAt !== null, createdAt: createdAt.toISOString() };
}
