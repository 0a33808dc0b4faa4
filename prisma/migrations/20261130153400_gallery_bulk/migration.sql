-- What was before and what is now are summed side by side instead of joined: a plan that was made for one picture, and is
-- kept by its connection, took ten thousand of them a minute. A picture that went to another workspace is counted out of
-- one and into the other by the same sums.
CREATE OR REPLACE FUNCTION "follow_changed_assets"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  PERFORM add_to_asset_day(workspace_id, day, shown, favorites, trashed) FROM (
    SELECT workspace_id, day_of_id(id) AS day,
      sum(sign * (deleted_at IS NULL)::int) AS shown,
      sum(sign * (deleted_at IS NULL AND is_favorite)::int) AS favorites,
      sum(sign * (deleted_at IS NOT NULL)::int) AS trashed
      FROM (
        SELECT id, workspace_id, deleted_at, is_favorite, -1 AS sign FROM olds WHERE NOT is_purging
        UNION ALL
        SELECT id, workspace_id, deleted_at, is_favorite, 1 FROM news WHERE NOT is_purging) AS sides
     GROUP BY 1, 2 ORDER BY 1, 2) AS changes
   WHERE shown <> 0 OR favorites <> 0 OR trashed <> 0;
  RETURN NULL;
END;
$$;

DROP TRIGGER "asset_day_follows_moved" ON "asset";
DROP FUNCTION "follow_moved_asset"();

-- Labels of many pictures are gathered at once, and what the same labels say is worked out once. It is planned anew each
-- time: a plan for one picture is none for ten thousand.
CREATE OR REPLACE FUNCTION "search_relabel"(pictures UUID[]) RETURNS VOID LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM asset_search WHERE asset_id = ANY (pictures) ORDER BY asset_id FOR UPDATE;
  EXECUTE '
    WITH labels AS (
      SELECT m.asset_id, t.name AS label FROM asset_tag m JOIN tag t ON t.id = m.tag_id WHERE m.asset_id = ANY ($1)
      UNION
      SELECT m.asset_id, concat_ws('' | '', up.name, b.name) FROM album_asset m JOIN album b ON b.id = m.album_id
        LEFT JOIN album up ON up.id = b.parent_id
       WHERE m.asset_id = ANY ($1) AND b.deleted_at IS NULL AND up.deleted_at IS NULL),
    said AS MATERIALIZED (
      SELECT p.id, coalesce(string_agg(l.label, '' | '' ORDER BY l.label), '''') AS words
        FROM unnest($1) AS p(id) LEFT JOIN labels l ON l.asset_id = p.id GROUP BY p.id),
    vectors AS MATERIALIZED (
      SELECT words, setweight(search_name(words), ''B'') AS vector FROM (SELECT DISTINCT words FROM said) AS w)
    UPDATE asset_search s SET document = ts_filter(s.document, ''{a,c,d}'') || v.vector
      FROM said JOIN vectors v ON v.words = said.words
     WHERE s.asset_id = said.id' USING pictures;
END;
$$;
