-- An album that was deleted, or lies in one, names its pictures no more; when it comes back it does.
CREATE OR REPLACE FUNCTION "search_labels"(picture UUID) RETURNS TSVECTOR LANGUAGE sql STABLE AS $$
  SELECT setweight(search_name(string_agg(label, ' | ')), 'B') FROM (
    SELECT t.name AS label FROM asset_tag m JOIN tag t ON t.id = m.tag_id WHERE m.asset_id = picture
    UNION
    SELECT concat_ws(' | ', up.name, b.name) FROM album_asset m JOIN album b ON b.id = m.album_id
      LEFT JOIN album up ON up.id = b.parent_id
     WHERE m.asset_id = picture AND b.deleted_at IS NULL AND up.deleted_at IS NULL) labels;
$$;

DROP TRIGGER "asset_search_album_renamed" ON "album";
CREATE TRIGGER "asset_search_album_renamed" AFTER UPDATE OF "name", "parent_id", "deleted_at" ON "album"
  FOR EACH ROW WHEN ((OLD.name, OLD.parent_id, OLD.deleted_at) IS DISTINCT FROM (NEW.name, NEW.parent_id, NEW.deleted_at))
  EXECUTE FUNCTION "search_follow_album"();

-- The same as before, in a form that the planner puts in the place of its call.
CREATE OR REPLACE FUNCTION "search_stem"(token TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN token ~ '^[a-z]{3,40}$' THEN nullif((ts_lexize('pg_catalog.english_stem', token))[1], token) END;
$$;

SELECT search_relabel(ARRAY(SELECT m.asset_id FROM album_asset m JOIN album b ON b.id = m.album_id
  LEFT JOIN album up ON up.id = b.parent_id WHERE b.deleted_at IS NOT NULL OR up.deleted_at IS NOT NULL));
