-- Each tab that comes back asks whether many pictures were changed at once meanwhile. Most changes are of a few: their
-- lists of ids are not even read.
CREATE INDEX "undo_many_idx" ON "undo"("workspace_id") WHERE cardinality("asset_ids") > 100;
