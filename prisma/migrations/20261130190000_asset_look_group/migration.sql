-- The last quarter is asked for as its index has it: written another way, all rows of the table were read. And planned
-- anew each time: a plan for an empty table is none for a million.
-- Puts a picture into the group of the nearest one that is nearly the same, if there is one. Of a bright, scaled,
-- recompressed or slightly cut copy the hash differs in up to eight bits; of other pictures in fourteen and more.
CREATE OR REPLACE FUNCTION "look_group"(picture UUID) RETURNS VOID LANGUAGE plpgsql
SET plan_cache_mode = force_custom_plan AS $$
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
        AND (hash & 65535) = ((me.hash & 65535) # m.mask) LIMIT 200) k)
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
