-- Turns that wait to be taken up, counted while people send: a few rows of a table that only grows.
CREATE INDEX "turn_accepted_idx" ON "turn"("requested_by_id") WHERE "state" = 'accepted';
