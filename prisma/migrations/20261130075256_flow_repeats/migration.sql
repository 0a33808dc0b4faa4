-- AlterTable
ALTER TABLE "turn" ADD COLUMN     "offer" JSONB;

-- AlterTable
ALTER TABLE "generation" ADD COLUMN     "fingerprint" TEXT,
ADD COLUMN     "is_reused" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE INDEX "generation_workspace_id_fingerprint_idx" ON "generation"("workspace_id", "fingerprint");
