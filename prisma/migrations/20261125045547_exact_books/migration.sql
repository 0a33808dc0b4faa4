-- Rows of earlier versions: who asked is known from the turn, the provider from the model's name, and a picture that
-- was being drawn counts as sent.
ALTER TABLE "generation" ADD COLUMN     "answered_at" TIMESTAMPTZ(3),
ADD COLUMN     "ended_at" TIMESTAMPTZ(3),
ADD COLUMN     "not_before" TIMESTAMPTZ(3),
ADD COLUMN     "provider_id" TEXT,
ADD COLUMN     "requested_by_id" UUID,
ADD COLUMN     "step" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "stored" JSONB,
ADD COLUMN     "stored_at" TIMESTAMPTZ(3),
ADD COLUMN     "wait_reason" TEXT;
UPDATE "generation" g SET
    "requested_by_id" = t."requested_by_id",
    "provider_id" = CASE WHEN g."model" LIKE 'easel-%' THEN 'built-in' ELSE 'env' END,
    "state" = CASE WHEN g."state" = 'drawing' THEN 'sending' ELSE g."state" END
  FROM "turn" t WHERE t."id" = g."turn_id";
ALTER TABLE "generation" ALTER COLUMN "provider_id" SET NOT NULL,
ALTER COLUMN "requested_by_id" SET NOT NULL;

-- The few that are not at an end, for claiming and counting.
CREATE INDEX "generation_open_idx" ON "generation"("id")
  WHERE "state" IN ('queued', 'reserved', 'sending', 'receiving', 'stored');

-- AlterTable
ALTER TABLE "hold" ADD COLUMN     "is_estimated" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "low_micro_usd" BIGINT,
ADD COLUMN     "reason" TEXT,
ADD COLUMN     "settled_at" TIMESTAMPTZ(3);
UPDATE "hold" SET "low_micro_usd" = "amount_micro_usd",
    "settled_at" = CASE WHEN "state" <> 'held' THEN "updated_at" END;
ALTER TABLE "hold" ALTER COLUMN "low_micro_usd" SET NOT NULL;
CREATE INDEX "hold_open_idx" ON "hold"("generation_id") WHERE "state" = 'held';

-- CreateTable
CREATE TABLE "usage" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "turn_id" UUID NOT NULL,
    "generation_id" UUID,
    "micro_usd" BIGINT NOT NULL,
    "is_estimated" BOOLEAN NOT NULL,
    "tokens" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "usage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "spending_limit" (
    "id" UUID NOT NULL,
    "scope" TEXT NOT NULL,
    "subject_id" UUID,
    "period" TEXT NOT NULL,
    "max_micro_usd" BIGINT,
    "max_pictures" INTEGER,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "spending_limit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "provider" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "base_url" TEXT NOT NULL,
    "sealed_key" TEXT,
    "chat_model" TEXT,
    "image_model" TEXT,
    "overrides" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "provider_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "provider_health" (
    "provider_id" TEXT NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "reason" TEXT,
    "rest_until" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "provider_health_pkey" PRIMARY KEY ("provider_id")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "usage_generation_id_key" ON "usage"("generation_id");

-- CreateIndex
CREATE INDEX "usage_workspace_id_created_at_idx" ON "usage"("workspace_id", "created_at");

-- CreateIndex
CREATE INDEX "usage_user_id_created_at_idx" ON "usage"("user_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "spending_limit_scope_subject_id_period_key" ON "spending_limit"("scope", "subject_id", "period");

-- A default (without a subject) exists once, too.
CREATE UNIQUE INDEX "spending_limit_default_key" ON "spending_limit"("scope", "period") WHERE "subject_id" IS NULL;

-- CreateIndex
CREATE INDEX "hold_user_id_created_at_idx" ON "hold"("user_id", "created_at");

-- What was settled before is usage, too.
INSERT INTO "usage" ("id", "workspace_id", "user_id", "kind", "provider_id", "model", "turn_id", "generation_id",
    "micro_usd", "is_estimated", "tokens", "created_at")
  SELECT h."id", h."workspace_id", h."user_id", 'picture', g."provider_id", g."model", g."turn_id", g."id",
    h."settled_micro_usd", h."usage" IS NULL, h."usage", h."updated_at"
    FROM "hold" h JOIN "generation" g ON g."id" = h."generation_id"
   WHERE h."state" = 'settled' AND h."settled_micro_usd" IS NOT NULL;
