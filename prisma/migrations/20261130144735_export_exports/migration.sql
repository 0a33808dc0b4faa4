-- AlterTable
ALTER TABLE "asset" ADD COLUMN     "is_told_estimate" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "told_micro_usd" INTEGER,
ADD COLUMN     "told_prompt" TEXT;

-- CreateTable
CREATE TABLE "export" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "created_by_id" UUID NOT NULL,
    "selection" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "export_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "export_workspace_id_created_at_idx" ON "export"("workspace_id", "created_at");

-- AddForeignKey
ALTER TABLE "export" ADD CONSTRAINT "export_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;
