-- What has lain in the trash for its days, and what is being deleted for ever: asked for every few seconds.
CREATE INDEX "asset_expiring_idx" ON "asset"("deleted_at") WHERE "deleted_at" IS NOT NULL AND NOT "is_purging";
CREATE INDEX "asset_purging_idx" ON "asset"("id") WHERE "is_purging";
