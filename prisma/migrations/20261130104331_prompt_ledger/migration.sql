-- AlterTable
ALTER TABLE "conversation" ADD COLUMN     "pins" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "turn" ADD COLUMN     "is_review" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "prompt" ADD COLUMN     "ledger" JSONB,
ADD COLUMN     "questions" JSONB NOT NULL DEFAULT '[]';

-- CreateTable
CREATE TABLE "prompt_policy" (
    "workspace_id" UUID NOT NULL,
    "value" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "prompt_policy_pkey" PRIMARY KEY ("workspace_id")
);

-- AddForeignKey
ALTER TABLE "prompt_policy" ADD CONSTRAINT "prompt_policy_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;
