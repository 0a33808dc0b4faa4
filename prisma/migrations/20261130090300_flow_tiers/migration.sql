-- AlterTable
ALTER TABLE "turn" ADD COLUMN     "is_draft" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "generation" ADD COLUMN     "reference_id" UUID;

-- AlterTable
ALTER TABLE "asset" ADD COLUMN     "draft_id" UUID,
ADD COLUMN     "is_draft" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE INDEX "asset_draft_id_idx" ON "asset"("draft_id");
