-- Versions of one picture as what a gallery shows of them: the newest that is not in the trash, and how many there are.
-- In rows of its own, so that a new version changes no other picture's row, and all that follows from one.
-- CreateTable
CREATE TABLE "stack" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "head_id" UUID NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "stack_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "stack_day" (
    "workspace_id" UUID NOT NULL,
    "day" INTEGER NOT NULL,
    "heads" INTEGER NOT NULL,

    CONSTRAINT "stack_day_pkey" PRIMARY KEY ("workspace_id","day")
);

-- CreateIndex
CREATE INDEX "stack_workspace_id_head_id_idx" ON "stack"("workspace_id", "head_id" DESC);

CREATE FUNCTION "add_to_stack_day"(workspace UUID, on_day INTEGER, more_heads BIGINT) RETURNS VOID LANGUAGE sql AS $$
  INSERT INTO "stack_day" AS d ("workspace_id", "day", "heads") VALUES (workspace, on_day, more_heads)
    ON CONFLICT ("workspace_id", "day") DO UPDATE SET "heads" = d.heads + excluded.heads;
  DELETE FROM "stack_day" WHERE workspace_id = workspace AND day = on_day AND heads = 0;
$$;

-- Looks at stacks again. Their rows are locked first, in their order, and only then the pictures are read, by a statement
-- of its own: it sees what everybody did who held the lock before. Stacks come after the counters of `asset_day` and
-- before those of `stack_day`, each in order, so that nobody waits in a circle.
-- Its plan is kept by a connection, and must be good for one stack and for ten thousand: rows are found by their keys.
CREATE FUNCTION "stack_look_again"(workspaces UUID[], stacks UUID[]) RETURNS VOID LANGUAGE plpgsql
  SET enable_seqscan TO off SET enable_hashjoin TO off SET enable_mergejoin TO off AS $$
DECLARE
  place RECORD;
  change RECORD;
BEGIN
  INSERT INTO stack AS k (workspace_id, id, head_id, count)
    SELECT w, s, s, 0 FROM unnest(workspaces, stacks) AS u(w, s) ORDER BY w, s
    ON CONFLICT (workspace_id, id) DO UPDATE SET count = k.count;
  FOR place IN SELECT p.id, counting_zone(p.id) AS zone, EXISTS (SELECT FROM workspace w WHERE w.id = p.id) AS is_there
      FROM (SELECT DISTINCT w AS id FROM unnest(workspaces) AS u(w)) AS p ORDER BY p.id LOOP
    FOR change IN
      WITH looked AS MATERIALIZED (
        SELECT k.id, k.head_id, k.count, n.head_id AS next_id, n.count AS next_count
          FROM unnest(workspaces, stacks) AS u(w, s) JOIN stack k ON k.workspace_id = u.w AND k.id = u.s
         CROSS JOIN LATERAL (SELECT (array_agg(a.id ORDER BY a.id DESC))[1] AS head_id, count(*) AS count FROM asset a
            WHERE a.workspace_id = u.w AND a.stack_id = u.s AND a.deleted_at IS NULL AND NOT a.is_purging) AS n
         WHERE u.w = place.id),
      changed AS (
        UPDATE stack k SET head_id = l.next_id, count = l.next_count FROM looked l
         WHERE k.workspace_id = place.id AND k.id = l.id AND l.next_count > 0
           AND (k.head_id, k.count) IS DISTINCT FROM (l.next_id, l.next_count)),
      emptied AS (
        DELETE FROM stack k USING looked l WHERE k.workspace_id = place.id AND k.id = l.id AND l.next_count = 0)
      SELECT day_of_id(head_id, place.zone) AS day, sum(sign) AS heads FROM (
        SELECT head_id, -1 AS sign FROM looked WHERE count > 0
        UNION ALL
        SELECT next_id, 1 FROM looked WHERE next_count > 0) AS sides
       GROUP BY 1 HAVING sum(sign) <> 0 ORDER BY 1
    LOOP
      PERFORM add_to_stack_day(place.id, change.day, change.heads);
    END LOOP;
    IF NOT place.is_there THEN -- nobody knows any more by which clocks its days were counted
      DELETE FROM stack_day WHERE workspace_id = place.id;
    END IF;
  END LOOP;
END;
$$;

CREATE FUNCTION "stack_follow_new_asset"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  PERFORM stack_look_again(ARRAY[NEW.workspace_id], ARRAY[NEW.stack_id]);
  RETURN NULL;
END;
$$;

-- Only stacks in which a picture came to be shown, or is shown no more.
CREATE FUNCTION "stack_follow_changed_assets"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
  workspaces UUID[];
  stacks UUID[];
BEGIN
  SELECT array_agg(workspace_id ORDER BY workspace_id, stack_id), array_agg(stack_id ORDER BY workspace_id, stack_id)
    INTO workspaces, stacks FROM (
      SELECT DISTINCT workspace_id, stack_id FROM (
        SELECT workspace_id, stack_id, id FROM (
          SELECT workspace_id, stack_id, id, -1 AS sign FROM olds WHERE deleted_at IS NULL AND NOT is_purging
          UNION ALL
          SELECT workspace_id, stack_id, id, 1 FROM news WHERE deleted_at IS NULL AND NOT is_purging) AS sides
         WHERE stack_id IS NOT NULL GROUP BY 1, 2, 3 HAVING sum(sign) <> 0) AS turned) AS of_stacks;
  IF stacks IS NOT NULL THEN
    PERFORM stack_look_again(workspaces, stacks);
  END IF;
  RETURN NULL;
END;
$$;

CREATE FUNCTION "stack_follow_gone_assets"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
  workspaces UUID[];
  stacks UUID[];
BEGIN
  SELECT array_agg(workspace_id ORDER BY workspace_id, stack_id), array_agg(stack_id ORDER BY workspace_id, stack_id)
    INTO workspaces, stacks FROM (
      SELECT DISTINCT workspace_id, stack_id FROM olds
       WHERE deleted_at IS NULL AND NOT is_purging AND stack_id IS NOT NULL) AS of_stacks;
  IF stacks IS NOT NULL THEN
    PERFORM stack_look_again(workspaces, stacks);
  END IF;
  RETURN NULL;
END;
$$;

-- Their names come after those of `asset_day`: triggers of one event run in the order of their names. A new picture is
-- looked at with the commit, as it counts.
CREATE CONSTRAINT TRIGGER "asset_stack_follows_new" AFTER INSERT ON "asset"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "stack_follow_new_asset"();
CREATE TRIGGER "asset_stack_follows_changed" AFTER UPDATE ON "asset"
  REFERENCING OLD TABLE AS olds NEW TABLE AS news FOR EACH STATEMENT EXECUTE FUNCTION "stack_follow_changed_assets"();
CREATE TRIGGER "asset_stack_follows_gone" AFTER DELETE ON "asset"
  REFERENCING OLD TABLE AS olds FOR EACH STATEMENT EXECUTE FUNCTION "stack_follow_gone_assets"();

-- What is there already. Texts of ids sort as the ids do.
INSERT INTO "stack" ("workspace_id", "id", "head_id", "count")
  SELECT workspace_id, stack_id, max(id::text)::uuid, count(*) FROM "asset"
   WHERE deleted_at IS NULL AND NOT is_purging AND stack_id IS NOT NULL GROUP BY 1, 2;
INSERT INTO "stack_day" ("workspace_id", "day", "heads")
  SELECT k.workspace_id, day_of_id(k.head_id, w.zone), count(*) FROM "stack" k JOIN "workspace" w ON w.id = k.workspace_id
   GROUP BY 1, 2;

-- Where clocks are put elsewhere, stacks are counted by the new days with the pictures.
CREATE OR REPLACE FUNCTION "count_days_again"(of_workspace UUID) RETURNS VOID LANGUAGE plpgsql AS $$
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
  DELETE FROM "stack_day" WHERE workspace_id = of_workspace;
  INSERT INTO "stack_day" ("workspace_id", "day", "heads")
    SELECT of_workspace, day_of_id(k.head_id, of_zone), count(*) FROM "stack" k WHERE k.workspace_id = of_workspace GROUP BY 2;
END;
$$;
