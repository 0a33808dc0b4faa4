-- CreateTable
CREATE TABLE "asset_look" (
    "asset_id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'wanted',
    "hash" BIGINT,
    "layout" BYTEA,
    "curve_0" BIGINT,
    "curve_1" BIGINT,
    "curve_2" BIGINT,
    "curve_3" BIGINT,
    "colors" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
    "shares" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
    "palette" BYTEA,
    "group_id" UUID,

    CONSTRAINT "asset_look_pkey" PRIMARY KEY ("asset_id")
);

-- CreateIndex
CREATE INDEX "asset_look_workspace_id_curve_0_idx" ON "asset_look"("workspace_id", "curve_0");

-- CreateIndex
CREATE INDEX "asset_look_workspace_id_curve_1_idx" ON "asset_look"("workspace_id", "curve_1");

-- CreateIndex
CREATE INDEX "asset_look_workspace_id_curve_2_idx" ON "asset_look"("workspace_id", "curve_2");

-- CreateIndex
CREATE INDEX "asset_look_workspace_id_curve_3_idx" ON "asset_look"("workspace_id", "curve_3");

-- AddForeignKey
ALTER TABLE "asset_look" ADD CONSTRAINT "asset_look_asset_id_fkey" FOREIGN KEY ("asset_id") REFERENCES "asset"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What is still to be done, by the order of pictures.
CREATE INDEX "asset_look_waiting_idx" ON "asset_look"("state", "asset_id") WHERE "state" IN ('wanted', 'seen');

-- Groups of what is nearly the same, one after the other.
CREATE INDEX "asset_look_group_idx" ON "asset_look"("workspace_id", "group_id" DESC, "asset_id") WHERE "group_id" IS NOT NULL;

-- The four quarters of the hash: of two hashes that differ in up to seven bits, one quarter differs in at most one.
CREATE INDEX "asset_look_quarter_0_idx" ON "asset_look"("workspace_id", (("hash" >> 48) & 65535));
CREATE INDEX "asset_look_quarter_1_idx" ON "asset_look"("workspace_id", (("hash" >> 32) & 65535));
CREATE INDEX "asset_look_quarter_2_idx" ON "asset_look"("workspace_id", (("hash" >> 16) & 65535));
CREATE INDEX "asset_look_quarter_3_idx" ON "asset_look"("workspace_id", ("hash" & 65535));

-- With the workspace in the index others' pictures are not even looked at, where the server has the extension.
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_extension WHERE extname = 'btree_gin') THEN
    CREATE INDEX "asset_look_workspace_id_colors_idx" ON "asset_look" USING gin ("workspace_id", "colors");
  ELSE
    CREATE INDEX "asset_look_colors_idx" ON "asset_look" USING gin ("colors");
  END IF;
END;
$$;

-- Every picture has a row: whoever adds one knows its look, or a job finds it later.
CREATE FUNCTION "look_follow_assets"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO asset_look (asset_id, workspace_id) SELECT id, workspace_id FROM added ON CONFLICT DO NOTHING;
  RETURN NULL;
END;
$$;
CREATE TRIGGER "asset_look_added" AFTER INSERT ON "asset" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION "look_follow_assets"();

-- In another workspace it has other neighbours.
CREATE FUNCTION "look_follow_moved"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  UPDATE asset_look SET workspace_id = NEW.workspace_id, group_id = NULL,
      state = CASE state WHEN 'grouped' THEN 'seen' ELSE state END
   WHERE asset_id = NEW.id;
  RETURN NULL;
END;
$$;
CREATE TRIGGER "asset_look_moved" AFTER UPDATE OF "workspace_id" ON "asset"
  FOR EACH ROW WHEN (OLD.workspace_id <> NEW.workspace_id) EXECUTE FUNCTION "look_follow_moved"();

-- What is there already.
INSERT INTO "asset_look" ("asset_id", "workspace_id") SELECT "id", "workspace_id" FROM "asset";

-- The square of the distance of two layouts, and a little for each bit in which the hashes differ.
CREATE FUNCTION "look_distance"(a BYTEA, b BYTEA, hash_a BIGINT, hash_b BIGINT) RETURNS INTEGER
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT ((get_byte(a, 0) - get_byte(b, 0)) ^ 2 + (get_byte(a, 1) - get_byte(b, 1)) ^ 2 + (get_byte(a, 2) - get_byte(b, 2)) ^ 2 + (get_byte(a, 3) - get_byte(b, 3)) ^ 2
    + (get_byte(a, 4) - get_byte(b, 4)) ^ 2 + (get_byte(a, 5) - get_byte(b, 5)) ^ 2 + (get_byte(a, 6) - get_byte(b, 6)) ^ 2 + (get_byte(a, 7) - get_byte(b, 7)) ^ 2
    + (get_byte(a, 8) - get_byte(b, 8)) ^ 2 + (get_byte(a, 9) - get_byte(b, 9)) ^ 2 + (get_byte(a, 10) - get_byte(b, 10)) ^ 2 + (get_byte(a, 11) - get_byte(b, 11)) ^ 2
    + (get_byte(a, 12) - get_byte(b, 12)) ^ 2 + (get_byte(a, 13) - get_byte(b, 13)) ^ 2 + (get_byte(a, 14) - get_byte(b, 14)) ^ 2 + (get_byte(a, 15) - get_byte(b, 15)) ^ 2
    + (get_byte(a, 16) - get_byte(b, 16)) ^ 2 + (get_byte(a, 17) - get_byte(b, 17)) ^ 2 + (get_byte(a, 18) - get_byte(b, 18)) ^ 2 + (get_byte(a, 19) - get_byte(b, 19)) ^ 2
    + (get_byte(a, 20) - get_byte(b, 20)) ^ 2 + (get_byte(a, 21) - get_byte(b, 21)) ^ 2 + (get_byte(a, 22) - get_byte(b, 22)) ^ 2 + (get_byte(a, 23) - get_byte(b, 23)) ^ 2
    + (get_byte(a, 24) - get_byte(b, 24)) ^ 2 + (get_byte(a, 25) - get_byte(b, 25)) ^ 2 + (get_byte(a, 26) - get_byte(b, 26)) ^ 2
    + 2 * bit_count((hash_a # hash_b)::bit(64)))::integer
$$;

-- The pictures of the workspace that look like one of them, and how far each is: of those that lie near it on one of the
-- four curves, and of its group. As many are looked at in a thousand as in a million.
CREATE FUNCTION "look_alike"(workspace UUID, picture UUID) RETURNS TABLE (asset_id UUID, distance INTEGER)
LANGUAGE sql STABLE AS $$
  SELECT DISTINCT ON (near.asset_id) near.asset_id, look_distance(q.layout, near.layout, q.hash, near.hash) AS distance
    FROM asset_look q CROSS JOIN LATERAL (
    (SELECT k.asset_id, k.hash, k.layout FROM asset_look k
      WHERE k.workspace_id = q.workspace_id AND k.curve_0 >= q.curve_0 ORDER BY k.curve_0 LIMIT 500)
    UNION ALL (SELECT k.asset_id, k.hash, k.layout FROM asset_look k
      WHERE k.workspace_id = q.workspace_id AND k.curve_0 < q.curve_0 ORDER BY k.curve_0 DESC LIMIT 500)
    UNION ALL (SELECT k.asset_id, k.hash, k.layout FROM asset_look k
      WHERE k.workspace_id = q.workspace_id AND k.curve_1 >= q.curve_1 ORDER BY k.curve_1 LIMIT 500)
    UNION ALL (SELECT k.asset_id, k.hash, k.layout FROM asset_look k
      WHERE k.workspace_id = q.workspace_id AND k.curve_1 < q.curve_1 ORDER BY k.curve_1 DESC LIMIT 500)
    UNION ALL (SELECT k.asset_id, k.hash, k.layout FROM asset_look k
      WHERE k.workspace_id = q.workspace_id AND k.curve_2 >= q.curve_2 ORDER BY k.curve_2 LIMIT 500)
    UNION ALL (SELECT k.asset_id, k.hash, k.layout FROM asset_look k
      WHERE k.workspace_id = q.workspace_id AND k.curve_2 < q.curve_2 ORDER BY k.curve_2 DESC LIMIT 500)
    UNION ALL (SELECT k.asset_id, k.hash, k.layout FROM asset_look k
      WHERE k.workspace_id = q.workspace_id AND k.curve_3 >= q.curve_3 ORDER BY k.curve_3 LIMIT 500)
    UNION ALL (SELECT k.asset_id, k.hash, k.layout FROM asset_look k
      WHERE k.workspace_id = q.workspace_id AND k.curve_3 < q.curve_3 ORDER BY k.curve_3 DESC LIMIT 500)
    UNION ALL (SELECT k.asset_id, k.hash, k.layout FROM asset_look k
      WHERE k.workspace_id = q.workspace_id AND k.group_id = q.group_id LIMIT 500)) near
   WHERE q.asset_id = picture AND q.workspace_id = workspace AND q.hash IS NOT NULL AND near.asset_id <> picture
     AND look_distance(q.layout, near.layout, q.hash, near.hash) <= 2000
$$;

-- Puts a picture into the group of the nearest one that is nearly the same, if there is one. Of a bright, scaled,
-- recompressed or slightly cut copy the hash differs in up to eight bits; of other pictures in fourteen and more.
CREATE FUNCTION "look_group"(picture UUID) RETURNS VOID LANGUAGE plpgsql AS $$
DECLARE
  me asset_look;
  twin RECORD;
BEGIN
  SELECT * INTO me FROM asset_look k WHERE k.asset_id = picture FOR UPDATE;
  WITH masks AS (SELECT 0 AS mask UNION ALL SELECT 1 << n FROM generate_series(0, 15) n),
  near AS (SELECT k.asset_id, k.hash, k.layout, k.group_id, k.state FROM masks m CROSS JOIN LATERAL (
      SELECT * FROM asset_look WHERE workspace_id = me.workspace_id
        AND ((hash >> 48) & 65535) = (((me.hash >> 48) & 65535) # m.mask) LIMIT 200) k
    UNION ALL SELECT k.asset_id, k.hash, k.layout, k.group_id, k.state FROM masks m CROSS JOIN LATERAL (
      SELECT * FROM asset_look WHERE workspace_id = me.workspace_id
        AND ((hash >> 32) & 65535) = (((me.hash >> 32) & 65535) # m.mask) LIMIT 200) k
    UNION ALL SELECT k.asset_id, k.hash, k.layout, k.group_id, k.state FROM masks m CROSS JOIN LATERAL (
      SELECT * FROM asset_look WHERE workspace_id = me.workspace_id
        AND ((hash >> 16) & 65535) = (((me.hash >> 16) & 65535) # m.mask) LIMIT 200) k
    UNION ALL SELECT k.asset_id, k.hash, k.layout, k.group_id, k.state FROM masks m CROSS JOIN LATERAL (
      SELECT * FROM asset_look WHERE workspace_id = me.workspace_id
        AND ((hash >> 0) & 65535) = (((me.hash >> 0) & 65535) # m.mask) LIMIT 200) k)
  SELECT near.asset_id, near.group_id INTO twin FROM near
   WHERE near.asset_id <> picture AND near.state = 'grouped' AND bit_count((near.hash # me.hash)::bit(64)) <= 8
     AND look_distance(near.layout, me.layout, 0, 0) <= 1100
   ORDER BY bit_count((near.hash # me.hash)::bit(64)), near.group_id NULLS LAST, near.asset_id LIMIT 1;
  IF twin.asset_id IS NOT NULL AND twin.group_id IS NULL THEN
    UPDATE asset_look SET group_id = twin.asset_id WHERE asset_look.asset_id = twin.asset_id;
  END IF;
  UPDATE asset_look SET state = 'grouped', group_id = coalesce(twin.group_id, twin.asset_id)
   WHERE asset_look.asset_id = picture AND asset_look.hash IS NOT NULL;
END;
$$;
