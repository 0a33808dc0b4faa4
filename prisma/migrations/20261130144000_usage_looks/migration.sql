-- A look at a picture is no reply: what was counted as one is counted by its own name.
UPDATE "usage" SET "kind" = 'look' WHERE "kind" = 'chat' AND "call" LIKE 'check %';
