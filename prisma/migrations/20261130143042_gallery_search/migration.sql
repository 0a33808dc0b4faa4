-- CreateTable
CREATE TABLE "asset_search" (
    "asset_id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "document" tsvector NOT NULL,

    CONSTRAINT "asset_search_pkey" PRIMARY KEY ("asset_id")
);

-- AddForeignKey
ALTER TABLE "asset_search" ADD CONSTRAINT "asset_search_asset_id_fkey" FOREIGN KEY ("asset_id") REFERENCES "asset"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Ids are what is read of most rows: documents lie beside them, so that many rows share a page.
ALTER TABLE "asset_search" SET (toast_tuple_target = 128);

-- One spelling for what looks alike, in small letters, with spaces for what is no letter, digit or picture. By code
-- points and not by classes of the locale, so that it is the same on every server.
CREATE FUNCTION "search_plain"(said TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT regexp_replace(
    regexp_replace(lower(normalize(coalesce(said, ''), NFKC)),
      '[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+', '', 'g'),
    '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u2010-\u206f\u3000-\u3004\u3008-\u3020\u3030\u30fb\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]+',
    ' ', 'g');
$$;

-- The tokens of a text in their order. Chinese and Japanese have no spaces: the tokens of a run are its pairs of
-- neighbours, so that a word of two characters is one token; the last character is a token as well, in the same place.
-- kind: word | pair | single (a run of one character) | tail (the last character of a longer run).
CREATE FUNCTION "search_tokens"(said TEXT) RETURNS TABLE (token TEXT, place BIGINT, kind TEXT)
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  WITH pieces AS (
    SELECT w.found[1] AS run, left(w.found[2], 100) AS word, w.piece
      FROM regexp_matches(search_plain(said), '([\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+)|([^\s\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+)', 'g') WITH ORDINALITY AS w(found, piece)
  ), letters AS (
    SELECT p.piece, c.step, c.letter, lead(c.letter) OVER (PARTITION BY p.piece ORDER BY c.step) AS next
      FROM pieces p CROSS JOIN LATERAL unnest(string_to_array(p.run, NULL)) WITH ORDINALITY AS c(letter, step)
  ), cut AS (
    SELECT word AS token, piece, 1 AS step, 'word' AS kind FROM pieces WHERE word IS NOT NULL
    UNION ALL
    SELECT letter || coalesce(next, ''), piece, step,
        CASE WHEN next IS NOT NULL THEN 'pair' WHEN step = 1 THEN 'single' ELSE 'tail' END FROM letters
  )
  SELECT cut.token, count(*) FILTER (WHERE cut.kind <> 'tail') OVER (ORDER BY cut.piece, cut.step), cut.kind FROM cut;
$$;

-- The stem of an English word, where it is not the word itself.
CREATE FUNCTION "search_stem"(token TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT nullif((ts_lexize('pg_catalog.english_stem', token))[1], token) WHERE token ~ '^[a-z]{3,40}$';
$$;

-- Tokens with their places, and the stems of the English ones in the same places.
CREATE FUNCTION "search_vector"(said TEXT) RETURNS TSVECTOR LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(string_agg(format('''%s'':%s', l.lexeme, least(t.place, 16000)), ' '), '')::tsvector
    FROM search_tokens(said) t CROSS JOIN LATERAL (VALUES (t.token), (search_stem(t.token))) AS l(lexeme)
   WHERE l.lexeme IS NOT NULL;
$$;

-- Of a name also the ends of its words, marked by ~: what stands inside of a word is the beginning of one of them.
CREATE FUNCTION "search_name"(said TEXT) RETURNS TSVECTOR LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(string_agg(format('''~%s'':%s', substr(left(t.token, 40), i), least(t.place, 16000)), ' '), '')::tsvector
      || search_vector(said)
    FROM search_tokens(said) t CROSS JOIN LATERAL generate_series(2, length(left(t.token, 40)) - 2) i
   WHERE t.kind = 'word';
$$;

-- Words as they stand, one after the other. is_open: the last one may go on. labels: where they must stand ('A', 'AB'; '' anywhere).
CREATE FUNCTION "search_phrase"(said TEXT, is_open BOOLEAN, labels TEXT) RETURNS TSQUERY
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT string_agg(format('''%s'':%s%s', t.token,
      CASE WHEN t.kind = 'single' OR (t.kind = 'word' AND is_open AND t.is_last) THEN '*' ELSE '' END, labels),
      ' <-> ' ORDER BY t.place)::tsquery
    FROM (SELECT token, place, kind, lead(token) OVER (ORDER BY place) IS NULL AS is_last
      FROM search_tokens(said) WHERE kind <> 'tail') t;
$$;

-- One word: it, its beginnings and its English forms.
CREATE FUNCTION "search_word"(said TEXT, is_open BOOLEAN, labels TEXT) RETURNS TSQUERY
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN search_stem(search_plain(said)) IS NULL THEN search_phrase(said, is_open, labels)
    ELSE search_phrase(said, is_open, labels) || format('''%s'':%s', search_stem(search_plain(said)), labels)::tsquery END;
$$;

-- Three letters and more that stand inside of a word of a name; nothing where they are no single word.
CREATE FUNCTION "search_inside"(said TEXT) RETURNS TSQUERY LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(CASE WHEN count(*) = 1 AND min(t.kind) = 'word' AND min(length(t.token)) >= 3
      THEN format('''~%s'':*', min(t.token)) END, '')::tsquery
    FROM search_tokens(said) t;
$$;

-- All that is said in a brief, without what only sets up the picture.
CREATE FUNCTION "search_brief"(brief JSONB, title TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT string_agg(said #>> '{}', ' ')
    FROM jsonb_array_elements(CASE jsonb_typeof(brief) WHEN 'array' THEN brief ELSE jsonb_build_array(brief) END) one
    CROSS JOIN LATERAL jsonb_path_query(
      CASE jsonb_typeof(one) WHEN 'object' THEN one - '{quality,background,aspect,size,language}'::text[] END,
      'strict $.** ? (@.type() == "string")') said
   WHERE jsonb_typeof(brief) <> 'array' OR jsonb_array_length(brief) = 1 OR one ->> 'title' = title;
$$;

-- What is said of a picture by itself.
CREATE FUNCTION "search_picture"(a "asset") RETURNS TSVECTOR LANGUAGE sql STABLE AS $$
  SELECT setweight(search_name(a.title), 'A')
      || setweight(search_vector(a.alt_text) || search_name(a.file_name), 'C')
      || setweight(coalesce((SELECT search_vector(p.text) || search_vector(search_brief(t.brief, p.title))
          FROM prompt p JOIN turn t ON t.id = p.turn_id
         WHERE p.id = a.prompt_id AND p.workspace_id = a.workspace_id), ''), 'D');
$$;

-- What people put on it.
CREATE FUNCTION "search_labels"(picture UUID) RETURNS TSVECTOR LANGUAGE sql STABLE AS $$
  SELECT setweight(search_name(string_agg(label, ' | ')), 'B') FROM (
    SELECT t.name AS label FROM asset_tag m JOIN tag t ON t.id = m.tag_id WHERE m.asset_id = picture
    UNION
    SELECT concat_ws(' | ', up.name, b.name) FROM album_asset m JOIN album b ON b.id = m.album_id
      LEFT JOIN album up ON up.id = b.parent_id WHERE m.asset_id = picture) labels;
$$;

-- Rows are locked first, in one order: two that label the same picture at once both see what the other did.
CREATE FUNCTION "search_relabel"(pictures UUID[]) RETURNS VOID LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM asset_search WHERE asset_id = ANY (pictures) ORDER BY asset_id FOR UPDATE;
  UPDATE asset_search s SET document = ts_filter(s.document, '{a,c,d}') || search_labels(s.asset_id)
   WHERE s.asset_id = ANY (pictures);
END;
$$;

CREATE FUNCTION "search_follow_assets"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO asset_search (asset_id, workspace_id, document)
    SELECT n.id, n.workspace_id, search_picture(a) || search_labels(n.id) FROM added n JOIN asset a ON a.id = n.id;
  RETURN NULL;
END;
$$;

CREATE FUNCTION "search_follow_asset"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM asset_search WHERE asset_id = NEW.id FOR UPDATE;
  UPDATE asset_search SET workspace_id = NEW.workspace_id, document = search_picture(NEW) || search_labels(NEW.id)
   WHERE asset_id = NEW.id;
  RETURN NULL;
END;
$$;

CREATE FUNCTION "search_follow_labels"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  PERFORM search_relabel(ARRAY(SELECT DISTINCT asset_id FROM changed));
  RETURN NULL;
END;
$$;

CREATE FUNCTION "search_follow_tag"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  PERFORM search_relabel(ARRAY(SELECT asset_id FROM asset_tag WHERE tag_id = NEW.id));
  RETURN NULL;
END;
$$;

CREATE FUNCTION "search_follow_album"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  PERFORM search_relabel(ARRAY(SELECT m.asset_id FROM album_asset m JOIN album b ON b.id = m.album_id
    WHERE NEW.id IN (b.id, b.parent_id)));
  RETURN NULL;
END;
$$;

-- What is there already.
INSERT INTO "asset_search" ("asset_id", "workspace_id", "document")
  SELECT a.id, a.workspace_id, search_picture(a) || search_labels(a.id) FROM asset a;

CREATE TRIGGER "asset_search_added" AFTER INSERT ON "asset" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION "search_follow_assets"();
CREATE TRIGGER "asset_search_changed"
  AFTER UPDATE OF "workspace_id", "title", "alt_text", "file_name", "prompt_id" ON "asset"
  FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION "search_follow_asset"();
CREATE TRIGGER "asset_search_tagged" AFTER INSERT ON "asset_tag" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION "search_follow_labels"();
CREATE TRIGGER "asset_search_untagged" AFTER DELETE ON "asset_tag" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION "search_follow_labels"();
CREATE TRIGGER "asset_search_put_in" AFTER INSERT ON "album_asset" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION "search_follow_labels"();
CREATE TRIGGER "asset_search_taken_out" AFTER DELETE ON "album_asset" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION "search_follow_labels"();
CREATE TRIGGER "asset_search_tag_renamed" AFTER UPDATE OF "name" ON "tag"
  FOR EACH ROW WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION "search_follow_tag"();
CREATE TRIGGER "asset_search_album_renamed" AFTER UPDATE OF "name", "parent_id" ON "album"
  FOR EACH ROW WHEN ((OLD.name, OLD.parent_id) IS DISTINCT FROM (NEW.name, NEW.parent_id))
  EXECUTE FUNCTION "search_follow_album"();

-- With the workspace in the index others' pictures are not even looked at. It needs an extension that comes with
-- PostgreSQL; where the server has none, or allows none, the words alone are indexed.
DO $$
BEGIN
  CREATE EXTENSION IF NOT EXISTS btree_gin;
EXCEPTION WHEN OTHERS THEN
  RAISE WARNING 'no btree_gin: %', SQLERRM;
END;
$$;
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_extension WHERE extname = 'btree_gin') THEN
    CREATE INDEX "asset_search_workspace_id_document_idx" ON "asset_search" USING gin ("workspace_id", "document");
  ELSE
    CREATE INDEX "asset_search_document_idx" ON "asset_search" USING gin ("document");
  END IF;
END;
$$;
