-- What a picture was asked for as is a search of its own: from the few prompts of a purpose to their pictures.
CREATE INDEX "asset_prompt_id_idx" ON "asset"("prompt_id");
CREATE INDEX "prompt_workspace_id_purpose_idx" ON "prompt" ("workspace_id", (split_part("ledger"->>'template', '@', 1)), "id");
