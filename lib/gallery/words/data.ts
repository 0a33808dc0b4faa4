import { Prisma } from "../../infra/db/client.ts";
import type { Term } from "../query/schema.ts";

// The words of a query as conditions over the documents of pictures, `asset_search s`. How a text becomes tokens the
// database knows alone (search_tokens in the migrations), for pictures and for queries.

type Words = Extract<Term, { readonly kind: "word" | "phrase" }>;

function isWords(term: Term): term is Words {
  return term.kind === "word" || term.kind === "phrase";
}

/** All of the words that must be there; null when there is none. */
export function saysAll(terms: readonly Term[]): Prisma.Sql | null {
  const all = terms.filter(isWords).filter((term) => !term.isNegated);
  return all.length === 0 ? null : Prisma.sql`s.document @@ ${once(all.map(findable), " && ")}`;
}

/** One of the words that must not be there; null when there is none. */
export function saysForbidden(terms: readonly Term[]): Prisma.Sql | null {
  const all = terms.filter(isWords).filter((term) => term.isNegated);
  return all.length === 0 ? null : Prisma.sql`s.document @@ ${once(all.map(forbidden), " || ")}`;
}

/** 0: all words are in the title. 1: in title, tags and albums. 2: anywhere. 3: only inside of words. */
export function rankOf(terms: readonly Term[]): Prisma.Sql {
  const all = terms.filter(isWords).filter((term) => !term.isNegated);
  if (all.length === 0) return Prisma.sql`0`;
  const within = (labels: string) =>
    once(
      all.map((term) => whole(term, labels)),
      " && ",
    );
  return Prisma.sql`CASE WHEN s.document @@ ${within("A")} THEN 0 WHEN s.document @@ ${within("AB")} THEN 1
    WHEN s.document @@ ${within("")} THEN 2 ELSE 3 END`;
}

/** A query of its own in the statement: it is made once, and not again for each row. */
function once(parts: readonly Prisma.Sql[], separator: string): Prisma.Sql {
  return Prisma.sql`(SELECT ${Prisma.join(parts, separator)})`;
}

function findable(term: Words): Prisma.Sql {
  if (term.kind === "phrase") return whole(term, "");
  return Prisma.sql`(${whole(term, "")} || search_inside(${term.text}))`;
}

function whole(term: Words, labels: string): Prisma.Sql {
  return term.kind === "phrase"
    ? Prisma.sql`search_phrase(${term.text}, false, ${labels})`
    : Prisma.sql`search_word(${term.text}, true, ${labels})`;
}

/** "-cat" is no word about categories. */
function forbidden(term: Words): Prisma.Sql {
  return term.kind === "phrase" ? whole(term, "") : Prisma.sql`search_word(${term.text}, false, '')`;
}
