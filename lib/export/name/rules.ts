import { fileName } from "../../asset/rules.ts";

export type Namer = (picture: { readonly title: string; readonly createdAt: Date; readonly mime: string }) => string;

/** Names for the files of one archive: each once, also where small and large letters or accents are taken for the same. */
export function makeNamer(): Namer {
  const counts = new Map<string, number>();
  return ({ title, createdAt, mime }) => {
    const name = fileName(title, createdAt, mime).normalize("NFC");
    const dot = name.lastIndexOf(".");
    for (;;) {
      const count = (counts.get(folded(name)) ?? 0) + 1;
      counts.set(folded(name), count);
      if (count === 1) return name;
      const next = `${name.slice(0, dot)} (${count})${name.slice(dot)}`;
      if (counts.has(folded(next))) continue; // another picture is called so by itself
      counts.set(folded(next), 1);
      return next;
    }
  };
}

function folded(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}
