-- Pictures that came while the first documents were written, and before the triggers were there, have none.
INSERT INTO "asset_search" ("asset_id", "workspace_id", "document")
  SELECT a.id, a.workspace_id, search_picture(a) || search_labels(a.id) FROM asset a
   WHERE NOT EXISTS (SELECT FROM asset_search s WHERE s.asset_id = a.id)
  ON CONFLICT DO NOTHING;

-- A picture that goes to another workspace takes its document along; only other words make another one.
CREATE FUNCTION "search_follow_move"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  UPDATE asset_search SET workspace_id = NEW.workspace_id WHERE asset_id = NEW.id;
  RETURN NULL;
END;
$$;

DROP TRIGGER "asset_search_changed" ON "asset";
CREATE TRIGGER "asset_search_changed" AFTER UPDATE OF "title", "alt_text", "file_name", "prompt_id" ON "asset"
  FOR EACH ROW WHEN ((OLD.title, OLD.alt_text, OLD.file_name, OLD.prompt_id)
    IS DISTINCT FROM (NEW.title, NEW.alt_text, NEW.file_name, NEW.prompt_id))
  EXECUTE FUNCTION "search_follow_asset"();
CREATE TRIGGER "asset_search_moved" AFTER UPDATE OF "workspace_id" ON "asset"
  FOR EACH ROW WHEN (OLD.workspace_id IS DISTINCT FROM NEW.workspace_id)
  EXECUTE FUNCTION "search_follow_move"();

-- A statement that labels nothing asks nothing.
CREATE OR REPLACE FUNCTION "search_relabel"(pictures UUID[]) RETURNS VOID LANGUAGE plpgsql AS $$
BEGIN
  IF cardinality(pictures) = 0 THEN
    RETURN;
  END IF;
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
