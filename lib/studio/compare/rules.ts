import { isId } from "../../ids.ts";

// Pictures beside each other, at an address of their own: /p/{id}?with={id},{id}.

export const comparedMax = 4;

/** Who stands beside the first one, as an address says it. Whatever is no id, or there already, is left out. */
export function readCompared(id: string, value: string | null): readonly string[] {
  const others = (value ?? "").split(",", comparedMax * 2).filter((one) => isId(one) && one !== id);
  return [...new Set(others)].slice(0, comparedMax - 1);
}

/** The address of a picture, alone or beside others. What else the address said (`search`), such as an album, stays. */
export function pathOfPictures(id: string, others: readonly string[] = [], search = ""): string {
  const rest = new URLSearchParams(search);
  rest.delete("with");
  const beside = others.length === 0 ? "" : `with=${others.join(",")}`;
  const query = [beside, rest.toString()].filter((part) => part !== "").join("&");
  return query === "" ? `/p/${id}` : `/p/${id}?${query}`;
}

/** What can be put beside these pictures: first those of the same prompt's revisions, then the list as it is. */
export function candidatesFor<A extends { readonly id: string }>(
  ids: readonly string[],
  revisions: readonly { readonly assets: readonly A[] }[],
  list: readonly A[],
): readonly A[] {
  const all = [...revisions.flatMap(({ assets }) => assets), ...list].filter(({ id }) => !ids.includes(id));
  return [...new Map(all.map((asset) => [asset.id, asset])).values()];
}
