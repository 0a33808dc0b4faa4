-- AlterTable
ALTER TABLE "usage" ADD COLUMN     "call" TEXT,
ALTER COLUMN "micro_usd" DROP NOT NULL;

-- CreateTable
CREATE TABLE "usage_day" (
    "day" DATE NOT NULL,
    "user_id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "calls" INTEGER NOT NULL,
    "unpriced" INTEGER NOT NULL,
    "micro_usd" BIGINT NOT NULL,
    "estimated_micro_usd" BIGINT NOT NULL,
    "tokens_in" BIGINT NOT NULL,
    "tokens_out" BIGINT NOT NULL,

    CONSTRAINT "usage_day_pkey" PRIMARY KEY ("day","user_id","workspace_id","kind","provider_id","model")
);

-- CreateIndex
CREATE INDEX "usage_day_user_id_day_idx" ON "usage_day"("user_id", "day");

-- CreateIndex
CREATE INDEX "usage_day_workspace_id_day_idx" ON "usage_day"("workspace_id", "day");

-- CreateIndex
CREATE UNIQUE INDEX "usage_turn_id_call_key" ON "usage"("turn_id", "call");

-- Open holds of one person and of one workspace, for limits.
CREATE INDEX "hold_open_user_idx" ON "hold"("user_id") WHERE "state" = 'held';
CREATE INDEX "hold_open_workspace_idx" ON "hold"("workspace_id") WHERE "state" = 'held';

-- Adds one row of usage to its day (sign 1), or takes it away again (sign -1).
CREATE FUNCTION "count_usage"(u "usage", sign INTEGER) RETURNS VOID LANGUAGE sql AS $$
  INSERT INTO "usage_day" AS d ("day", "user_id", "workspace_id", "kind", "provider_id", "model", "calls", "unpriced",
      "micro_usd", "estimated_micro_usd", "tokens_in", "tokens_out")
    VALUES ((u.created_at AT TIME ZONE 'UTC')::date, u.user_id, u.workspace_id, u.kind, u.provider_id, u.model, sign,
      CASE WHEN u.micro_usd IS NULL THEN sign ELSE 0 END,
      sign * coalesce(u.micro_usd, 0),
      CASE WHEN u.is_estimated THEN sign * coalesce(u.micro_usd, 0) ELSE 0 END,
      sign * (coalesce((u.tokens->>'textIn')::numeric, 0) + coalesce((u.tokens->>'cachedIn')::numeric, 0)
        + coalesce((u.tokens->>'imageIn')::numeric, 0))::bigint,
      sign * (coalesce((u.tokens->>'textOut')::numeric, 0) + coalesce((u.tokens->>'imageOut')::numeric, 0))::bigint)
    ON CONFLICT ("day", "user_id", "workspace_id", "kind", "provider_id", "model") DO UPDATE SET
      "calls" = d.calls + excluded.calls,
      "unpriced" = d.unpriced + excluded.unpriced,
      "micro_usd" = d.micro_usd + excluded.micro_usd,
      "estimated_micro_usd" = d.estimated_micro_usd + excluded.estimated_micro_usd,
      "tokens_in" = d.tokens_in + excluded.tokens_in,
      "tokens_out" = d.tokens_out + excluded.tokens_out;
$$;

CREATE FUNCTION "follow_usage"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    PERFORM count_usage(OLD, -1);
    DELETE FROM usage_day WHERE day = (OLD.created_at AT TIME ZONE 'UTC')::date AND user_id = OLD.user_id
      AND workspace_id = OLD.workspace_id AND kind = OLD.kind AND provider_id = OLD.provider_id AND model = OLD.model
      AND calls = 0;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    PERFORM count_usage(NEW, 1);
  END IF;
  RETURN NULL;
END;
$$;

-- At the commit: a day's sum is locked for a moment only, by transactions that want no other lock any more.
CREATE CONSTRAINT TRIGGER "usage_day_follows" AFTER INSERT OR UPDATE OR DELETE ON "usage"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "follow_usage"();

-- What was counted before.
INSERT INTO "usage_day" ("day", "user_id", "workspace_id", "kind", "provider_id", "model", "calls", "unpriced",
    "micro_usd", "estimated_micro_usd", "tokens_in", "tokens_out")
  SELECT (created_at AT TIME ZONE 'UTC')::date, user_id, workspace_id, kind, provider_id, model, count(*),
    count(*) FILTER (WHERE micro_usd IS NULL), coalesce(sum(micro_usd), 0),
    coalesce(sum(micro_usd) FILTER (WHERE is_estimated), 0),
    sum(coalesce((tokens->>'textIn')::numeric, 0) + coalesce((tokens->>'imageIn')::numeric, 0)),
    sum(coalesce((tokens->>'imageOut')::numeric, 0))
    FROM "usage" GROUP BY 1, 2, 3, 4, 5, 6;
