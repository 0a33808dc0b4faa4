-- AlterTable
ALTER TABLE "album" ADD COLUMN     "deleted_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "undo" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "op" TEXT NOT NULL,
    "value" TEXT,
    "subject_id" UUID,
    "asset_ids" UUID[],
    "before" TEXT[],
    "undone_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "undo_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "undo_created_at_idx" ON "undo"("created_at");

-- AddForeignKey
ALTER TABLE "undo" ADD CONSTRAINT "undo_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;
