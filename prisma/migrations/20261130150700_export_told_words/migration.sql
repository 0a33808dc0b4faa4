-- A picture that came with an import is found by the words that its list told.
CREATE OR REPLACE FUNCTION "search_picture"(a "asset") RETURNS TSVECTOR LANGUAGE sql STABLE AS $$
  SELECT setweight(search_name(a.title), 'A')
      || setweight(search_vector(a.alt_text) || search_name(a.file_name), 'C')
      || setweight(coalesce((SELECT search_vector(p.text) || search_vector(search_brief(t.brief, p.title))
          FROM prompt p JOIN turn t ON t.id = p.turn_id
         WHERE p.id = a.prompt_id AND p.workspace_id = a.workspace_id), search_vector(a.told_prompt)), 'D');
$$;
