-- AlterTable
ALTER TABLE "asset" ADD COLUMN     "stack_id" UUID;

-- What is there already: revisions of a prompt are one stack by the first of them, and what was made from a picture
-- belongs to the picture's. No counter and no document changes by it, so that their triggers may rest.
ALTER TABLE "asset" DISABLE TRIGGER USER;
WITH RECURSIVE roots AS (
  SELECT id, id AS root FROM "prompt" WHERE parent_id IS NULL
  UNION ALL
  SELECT p.id, r.root FROM roots r JOIN "prompt" p ON p.parent_id = r.id)
UPDATE "asset" a SET stack_id = r.root FROM roots r WHERE r.id = a.prompt_id;
UPDATE "asset" SET stack_id = id WHERE stack_id IS NULL;
UPDATE "asset" a SET stack_id = d.stack_id FROM "asset" d
 WHERE d.id = a.draft_id AND d.workspace_id = a.workspace_id AND d.stack_id <> a.stack_id;
UPDATE "asset" a SET stack_id = s.stack_id FROM "prompt" p JOIN "asset" s ON s.id::text = p.settings -> 'sourceIds' ->> 0
 WHERE p.id = a.prompt_id AND s.workspace_id = a.workspace_id AND s.stack_id <> a.stack_id;
ALTER TABLE "asset" ENABLE TRIGGER USER;

CREATE INDEX "asset_stack_idx" ON "asset"("workspace_id", "stack_id", "id" DESC);

-- A new picture: that of the picture which it was made from, else that of the first revision of its prompt, else its own.
CREATE FUNCTION "stack_follow_asset"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  SELECT s.stack_id INTO NEW.stack_id FROM asset s
   WHERE s.id = coalesce(NEW.draft_id, (SELECT (p.settings -> 'sourceIds' ->> 0)::uuid FROM prompt p WHERE p.id = NEW.prompt_id))
     AND s.workspace_id = NEW.workspace_id;
  IF NEW.stack_id IS NULL AND NEW.prompt_id IS NOT NULL THEN
    WITH RECURSIVE line AS (
      SELECT p.id, p.parent_id, 1 AS step FROM prompt p WHERE p.id = NEW.prompt_id
      UNION ALL
      SELECT p.id, p.parent_id, line.step + 1 FROM line JOIN prompt p ON p.id = line.parent_id WHERE line.step < 1000)
    SELECT line.id INTO NEW.stack_id FROM line ORDER BY line.step DESC LIMIT 1;
  END IF;
  NEW.stack_id := coalesce(NEW.stack_id, NEW.id);
  RETURN NEW;
END;
$$;
CREATE TRIGGER "asset_stack_found" BEFORE INSERT ON "asset" FOR EACH ROW EXECUTE FUNCTION "stack_follow_asset"();
