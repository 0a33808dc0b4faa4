-- AlterTable
ALTER TABLE "workspace" ADD COLUMN     "zone" TEXT;

-- The day of a UUIDv7 where clocks show the time of a zone; by UTC where there is none.
CREATE FUNCTION "day_of_id"(id UUID, zone TEXT) RETURNS INTEGER LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN zone IS NULL THEN day_of_id(id)
    ELSE (to_timestamp(('x' || translate(left(id::text, 13), '-', ''))::bit(48)::bigint / 1000.0::float8)
      AT TIME ZONE zone)::date - DATE '1970-01-01' END
$$;

-- Where a workspace's clocks are, for who counts: until it is over, nobody puts them elsewhere. A lock of its own, because
-- who deletes the workspace holds its row while its pictures go. What was changed while this waited is read afterwards.
CREATE FUNCTION "counting_zone"(of_workspace UUID) RETURNS TEXT LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(hashtextextended('zone ' || of_workspace, 0));
  RETURN (SELECT w.zone FROM "workspace" w WHERE w.id = of_workspace);
END;
$$;

CREATE OR REPLACE FUNCTION "count_asset"(a "asset", sign INTEGER) RETURNS VOID LANGUAGE sql AS $$
  SELECT add_to_asset_day(a.workspace_id, day_of_id(a.id, counting_zone(a.workspace_id)),
    CASE WHEN a.deleted_at IS NULL THEN sign ELSE 0 END,
    CASE WHEN a.deleted_at IS NULL AND a.is_favorite THEN sign ELSE 0 END,
    CASE WHEN a.deleted_at IS NOT NULL THEN sign ELSE 0 END)
   WHERE NOT a.is_purging;
$$;

CREATE OR REPLACE FUNCTION "follow_changed_assets"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
  place RECORD;
BEGIN
  FOR place IN SELECT p.id, counting_zone(p.id) AS zone
      FROM (SELECT workspace_id AS id FROM olds UNION SELECT workspace_id FROM news) AS p ORDER BY p.id LOOP
    PERFORM add_to_asset_day(place.id, day, shown, favorites, trashed) FROM (
      SELECT day_of_id(id, place.zone) AS day,
        sum(sign * (deleted_at IS NULL)::int) AS shown,
        sum(sign * (deleted_at IS NULL AND is_favorite)::int) AS favorites,
        sum(sign * (deleted_at IS NOT NULL)::int) AS trashed
        FROM (
          SELECT id, workspace_id, deleted_at, is_favorite, -1 AS sign FROM olds WHERE NOT is_purging
          UNION ALL
          SELECT id, workspace_id, deleted_at, is_favorite, 1 FROM news WHERE NOT is_purging) AS sides
       WHERE workspace_id = place.id GROUP BY 1 ORDER BY 1) AS changes
     WHERE shown <> 0 OR favorites <> 0 OR trashed <> 0;
  END LOOP;
  RETURN NULL;
END;
$$;

-- Pictures of a workspace that is gone are of no zone any more: its days go with it.
CREATE OR REPLACE FUNCTION "follow_gone_assets"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
  place RECORD;
BEGIN
  FOR place IN SELECT p.id, counting_zone(p.id) AS zone, EXISTS (SELECT FROM "workspace" w WHERE w.id = p.id) AS is_there
      FROM (SELECT DISTINCT workspace_id AS id FROM olds) AS p ORDER BY p.id LOOP
    IF place.is_there THEN
      PERFORM add_to_asset_day(place.id, day, -shown, -favorites, -trashed) FROM (
        SELECT day_of_id(id, place.zone) AS day,
          count(*) FILTER (WHERE deleted_at IS NULL) AS shown,
          count(*) FILTER (WHERE deleted_at IS NULL AND is_favorite) AS favorites,
          count(*) FILTER (WHERE deleted_at IS NOT NULL) AS trashed
          FROM olds WHERE NOT is_purging AND workspace_id = place.id GROUP BY 1 ORDER BY 1) AS changes;
    ELSE
      DELETE FROM "asset_day" WHERE workspace_id = place.id;
    END IF;
  END LOOP;
  RETURN NULL;
END;
$$;

-- All days of a workspace, from its pictures. Who counts one at the same time has done so before, or does it after.
CREATE FUNCTION "count_days_again"(of_workspace UUID) RETURNS VOID LANGUAGE plpgsql AS $$
DECLARE
  of_zone TEXT;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('zone ' || of_workspace, 0));
  SELECT w.zone INTO of_zone FROM "workspace" w WHERE w.id = of_workspace;
  DELETE FROM "asset_day" WHERE workspace_id = of_workspace;
  INSERT INTO "asset_day" ("workspace_id", "day", "shown", "favorites", "trashed")
    SELECT of_workspace, day_of_id(a.id, of_zone), count(*) FILTER (WHERE a.deleted_at IS NULL),
      count(*) FILTER (WHERE a.deleted_at IS NULL AND a.is_favorite), count(*) FILTER (WHERE a.deleted_at IS NOT NULL)
      FROM "asset" a WHERE a.workspace_id = of_workspace AND NOT a.is_purging GROUP BY 2;
END;
$$;

CREATE FUNCTION "follow_workspace_zone"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  PERFORM count_days_again(NEW.id);
  RETURN NULL;
END;
$$;

CREATE TRIGGER "asset_day_follows_zone" AFTER UPDATE OF "zone" ON "workspace"
  FOR EACH ROW WHEN (OLD.zone IS DISTINCT FROM NEW.zone) EXECUTE FUNCTION "follow_workspace_zone"();
