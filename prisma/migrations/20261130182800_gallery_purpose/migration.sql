-- What a picture was asked for as is a search of its own: from the few prompts of a purpose to their pictures.
CREATE INDEX "asset_prompt_id_idx" ON "asset"("prompt_id");
CREATE INDEX "prompt_workspace_id_purpose_idx" ON "prompt" ("workspace_id", (split_part("ledger"->>'template', '@', 1)), "id");
-- What waits for somebody's judgement is little, however many pictures there are.
CREATE INDEX "asset_workspace_id_status_id_idx" ON "asset" ("workspace_id", "status", "id" DESC)
  WHERE "status" IS NOT NULL AND "deleted_at" IS NULL AND NOT "is_purging";
