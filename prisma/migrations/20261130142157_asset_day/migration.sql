-- CreateTable
CREATE TABLE "asset_day" (
    "workspace_id" UUID NOT NULL,
    "day" INTEGER NOT NULL,
    "shown" INTEGER NOT NULL,
    "favorites" INTEGER NOT NULL,
    "trashed" INTEGER NOT NULL,

    CONSTRAINT "asset_day_pkey" PRIMARY KEY ("workspace_id","day")
);

-- The day of a UUIDv7: its first 48 bits are milliseconds.
CREATE FUNCTION "day_of_id"(id UUID) RETURNS INTEGER LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (('x' || translate(left(id::text, 13), '-', ''))::bit(48)::bigint / 86400000)::integer
$$;

CREATE FUNCTION "add_to_asset_day"(workspace UUID, on_day INTEGER, more_shown BIGINT, more_favorites BIGINT,
    more_trashed BIGINT) RETURNS VOID LANGUAGE sql AS $$
  INSERT INTO "asset_day" AS d ("workspace_id", "day", "shown", "favorites", "trashed")
    VALUES (workspace, on_day, more_shown, more_favorites, more_trashed)
    ON CONFLICT ("workspace_id", "day") DO UPDATE SET
      "shown" = d.shown + excluded.shown,
      "favorites" = d.favorites + excluded.favorites,
      "trashed" = d.trashed + excluded.trashed;
  DELETE FROM "asset_day" WHERE workspace_id = workspace AND day = on_day AND shown = 0 AND favorites = 0 AND trashed = 0;
$$;

CREATE FUNCTION "count_asset"(a "asset", sign INTEGER) RETURNS VOID LANGUAGE sql AS $$
  SELECT add_to_asset_day(a.workspace_id, day_of_id(a.id),
    CASE WHEN a.deleted_at IS NULL THEN sign ELSE 0 END,
    CASE WHEN a.deleted_at IS NULL AND a.is_favorite THEN sign ELSE 0 END,
    CASE WHEN a.deleted_at IS NOT NULL THEN sign ELSE 0 END)
   WHERE NOT a.is_purging;
$$;

CREATE FUNCTION "follow_new_asset"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  PERFORM count_asset(NEW, 1);
  RETURN NULL;
END;
$$;

-- One line of counting a day, in the order of days, however many pictures a statement changed.
CREATE FUNCTION "follow_changed_assets"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  PERFORM add_to_asset_day(workspace_id, day, shown, favorites, trashed) FROM (
    SELECT o.workspace_id, day_of_id(o.id) AS day,
      sum((n.deleted_at IS NULL AND NOT n.is_purging)::int - (o.deleted_at IS NULL AND NOT o.is_purging)::int) AS shown,
      sum((n.deleted_at IS NULL AND NOT n.is_purging AND n.is_favorite)::int
        - (o.deleted_at IS NULL AND NOT o.is_purging AND o.is_favorite)::int) AS favorites,
      sum((n.deleted_at IS NOT NULL AND NOT n.is_purging)::int
        - (o.deleted_at IS NOT NULL AND NOT o.is_purging)::int) AS trashed
      FROM olds o JOIN news n USING (id)
     WHERE n.workspace_id = o.workspace_id
       AND (n.deleted_at IS NULL, n.is_purging, n.is_favorite) <> (o.deleted_at IS NULL, o.is_purging, o.is_favorite)
     GROUP BY 1, 2 ORDER BY 1, 2) AS changes
   WHERE shown <> 0 OR favorites <> 0 OR trashed <> 0;
  RETURN NULL;
END;
$$;

CREATE FUNCTION "follow_moved_asset"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  PERFORM count_asset(OLD, -1);
  PERFORM count_asset(NEW, 1);
  RETURN NULL;
END;
$$;

CREATE FUNCTION "follow_gone_assets"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  PERFORM add_to_asset_day(workspace_id, day, -shown, -favorites, -trashed) FROM (
    SELECT workspace_id, day_of_id(id) AS day,
      count(*) FILTER (WHERE deleted_at IS NULL) AS shown,
      count(*) FILTER (WHERE deleted_at IS NULL AND is_favorite) AS favorites,
      count(*) FILTER (WHERE deleted_at IS NOT NULL) AS trashed
      FROM olds WHERE NOT is_purging GROUP BY 1, 2 ORDER BY 1, 2) AS changes;
  RETURN NULL;
END;
$$;

-- A new picture counts at the commit: pictures that are finished side by side do not wait for each other.
CREATE CONSTRAINT TRIGGER "asset_day_follows_new" AFTER INSERT ON "asset"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "follow_new_asset"();
CREATE TRIGGER "asset_day_follows_changed" AFTER UPDATE ON "asset"
  REFERENCING OLD TABLE AS olds NEW TABLE AS news FOR EACH STATEMENT EXECUTE FUNCTION "follow_changed_assets"();
CREATE TRIGGER "asset_day_follows_moved" AFTER UPDATE OF "workspace_id" ON "asset"
  FOR EACH ROW WHEN (OLD.workspace_id <> NEW.workspace_id) EXECUTE FUNCTION "follow_moved_asset"();
CREATE TRIGGER "asset_day_follows_gone" AFTER DELETE ON "asset"
  REFERENCING OLD TABLE AS olds FOR EACH STATEMENT EXECUTE FUNCTION "follow_gone_assets"();

-- What is there already.
INSERT INTO "asset_day" ("workspace_id", "day", "shown", "favorites", "trashed")
  SELECT workspace_id, day_of_id(id), count(*) FILTER (WHERE deleted_at IS NULL),
    count(*) FILTER (WHERE deleted_at IS NULL AND is_favorite), count(*) FILTER (WHERE deleted_at IS NOT NULL)
    FROM "asset" WHERE NOT is_purging GROUP BY 1, 2;

-- Each view reads its own pictures only, newest first.
CREATE INDEX "asset_shown_idx" ON "asset"("workspace_id", "id" DESC) WHERE "deleted_at" IS NULL AND NOT "is_purging";
CREATE INDEX "asset_favorites_idx" ON "asset"("workspace_id", "id" DESC)
  WHERE "is_favorite" AND "deleted_at" IS NULL AND NOT "is_purging";
CREATE INDEX "asset_trashed_idx" ON "asset"("workspace_id", "id" DESC)
  WHERE "deleted_at" IS NOT NULL AND NOT "is_purging";
