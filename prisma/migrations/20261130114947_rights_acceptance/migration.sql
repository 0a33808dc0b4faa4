-- CreateTable
CREATE TABLE "rights_acceptance" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "prompt_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rights_acceptance_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "rights_acceptance_workspace_id_id_idx" ON "rights_acceptance"("workspace_id", "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "rights_acceptance_prompt_id_kind_name_key" ON "rights_acceptance"("prompt_id", "kind", "name");

-- AddForeignKey
ALTER TABLE "rights_acceptance" ADD CONSTRAINT "rights_acceptance_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;
