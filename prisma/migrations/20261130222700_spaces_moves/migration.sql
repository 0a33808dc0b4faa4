-- AlterTable
ALTER TABLE "generation" ADD COLUMN     "moved_to" UUID;

-- CreateTable
CREATE TABLE "left_bytes" (
    "workspace_id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "size_bytes" INTEGER NOT NULL,
    "left_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "left_bytes_pkey" PRIMARY KEY ("workspace_id","sha256")
);

-- CreateIndex
CREATE INDEX "left_bytes_left_at_idx" ON "left_bytes"("left_at");

-- CreateIndex
CREATE INDEX "generation_asset_id_idx" ON "generation"("asset_id");

-- AddForeignKey
ALTER TABLE "left_bytes" ADD CONSTRAINT "left_bytes_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Pictures that go to another workspace, thousands at once: what is found of them and what they look like goes along by the
-- two functions below, in one statement each. Meanwhile (`easel.carrying`, set for the transaction) the triggers that
-- follow one picture after the other rest.
DROP TRIGGER "asset_search_changed" ON "asset";
CREATE TRIGGER "asset_search_changed" AFTER UPDATE OF "title", "alt_text", "file_name", "prompt_id" ON "asset"
  FOR EACH ROW WHEN ((OLD.title, OLD.alt_text, OLD.file_name, OLD.prompt_id)
    IS DISTINCT FROM (NEW.title, NEW.alt_text, NEW.file_name, NEW.prompt_id)
    AND current_setting('easel.carrying', true) IS DISTINCT FROM 'on')
  EXECUTE FUNCTION "search_follow_asset"();
DROP TRIGGER "asset_search_moved" ON "asset";
CREATE TRIGGER "asset_search_moved" AFTER UPDATE OF "workspace_id" ON "asset"
  FOR EACH ROW WHEN (OLD.workspace_id IS DISTINCT FROM NEW.workspace_id
    AND current_setting('easel.carrying', true) IS DISTINCT FROM 'on')
  EXECUTE FUNCTION "search_follow_move"();
DROP TRIGGER "asset_look_moved" ON "asset";
CREATE TRIGGER "asset_look_moved" AFTER UPDATE OF "workspace_id" ON "asset"
  FOR EACH ROW WHEN (OLD.workspace_id <> NEW.workspace_id
    AND current_setting('easel.carrying', true) IS DISTINCT FROM 'on')
  EXECUTE FUNCTION "look_follow_moved"();
DROP TRIGGER "asset_search_put_in" ON "album_asset";
CREATE TRIGGER "asset_search_put_in" AFTER INSERT ON "album_asset" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT WHEN (current_setting('easel.carrying', true) IS DISTINCT FROM 'on')
  EXECUTE FUNCTION "search_follow_labels"();
DROP TRIGGER "asset_search_taken_out" ON "album_asset";
CREATE TRIGGER "asset_search_taken_out" AFTER DELETE ON "album_asset" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT WHEN (current_setting('easel.carrying', true) IS DISTINCT FROM 'on')
  EXECUTE FUNCTION "search_follow_labels"();

-- Titles, descriptions and file names say the same; prompts and labels are read anew, each once however many pictures
-- have it. It says what search_picture and search_labels say.
CREATE FUNCTION "search_carry"(pictures UUID[]) RETURNS VOID LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM asset_search WHERE asset_id = ANY (pictures) ORDER BY asset_id FOR UPDATE;
  EXECUTE '
    WITH picture AS MATERIALIZED (
      SELECT a.id, a.workspace_id, p.id AS prompt_id, CASE WHEN p.id IS NULL THEN a.told_prompt END AS told
        FROM asset a LEFT JOIN prompt p ON p.id = a.prompt_id AND p.workspace_id = a.workspace_id WHERE a.id = ANY ($1)),
    told AS MATERIALIZED (
      SELECT words, setweight(search_vector(words), ''D'') AS vector
        FROM (SELECT DISTINCT told AS words FROM picture WHERE told IS NOT NULL) AS w),
    brief AS MATERIALIZED (
      SELECT p.id, setweight(search_vector(p.text) || search_vector(search_brief(t.brief, p.title)), ''D'') AS vector
        FROM (SELECT DISTINCT prompt_id FROM picture) AS w JOIN prompt p ON p.id = w.prompt_id JOIN turn t ON t.id = p.turn_id),
    labels AS (
      SELECT m.asset_id, t.name AS label FROM asset_tag m JOIN tag t ON t.id = m.tag_id WHERE m.asset_id = ANY ($1)
      UNION
      SELECT m.asset_id, concat_ws('' | '', up.name, b.name) FROM album_asset m JOIN album b ON b.id = m.album_id
        LEFT JOIN album up ON up.id = b.parent_id
       WHERE m.asset_id = ANY ($1) AND b.deleted_at IS NULL AND up.deleted_at IS NULL),
    said AS MATERIALIZED (
      SELECT p.id, coalesce(string_agg(l.label, '' | '' ORDER BY l.label), '''') AS words
        FROM picture p LEFT JOIN labels l ON l.asset_id = p.id GROUP BY p.id),
    labelled AS MATERIALIZED (
      SELECT words, setweight(search_name(words), ''B'') AS vector FROM (SELECT DISTINCT words FROM said) AS w)
    UPDATE asset_search s SET workspace_id = picture.workspace_id,
        document = ts_filter(s.document, ''{a,c}'') || coalesce(brief.vector, told.vector, '''') || labelled.vector
      FROM picture JOIN said ON said.id = picture.id JOIN labelled ON labelled.words = said.words
        LEFT JOIN brief ON brief.id = picture.prompt_id LEFT JOIN told ON told.words = picture.told
     WHERE s.asset_id = picture.id' USING pictures;
END;
$$;

-- In another workspace they have other neighbours.
CREATE FUNCTION "look_carry"(pictures UUID[]) RETURNS VOID LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE '
    UPDATE asset_look l SET workspace_id = a.workspace_id, group_id = NULL,
        state = CASE l.state WHEN ''grouped'' THEN ''seen'' ELSE l.state END
      FROM asset a WHERE a.id = ANY ($1) AND l.asset_id = a.id' USING pictures;
END;
$$;

-- Asked by every tab that comes back: whether pictures went or came meanwhile.
CREATE INDEX "undo_moves_from_idx" ON "undo"("workspace_id") WHERE "op" = 'move';
CREATE INDEX "undo_moves_to_idx" ON "undo"("subject_id") WHERE "op" = 'move';
