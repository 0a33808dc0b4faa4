import { countBegun, type Vault } from "../vault/rules.ts";

/** Puts private things back into a text that comes in pieces, wherever it is cut. */
export type Restorer = {
  /** What can be shown after this piece; what may be the beginning of a placeholder waits. */
  readonly add: (piece: string) => string;
  /** What is left when nothing more comes. */
  readonly end: () => string;
};

export function openRestorer(vault: Pick<Vault, "restore" | "hidden">): Restorer {
  let waiting = "";
  return {
    add: (piece) => {
      if (vault.hidden().length === 0) return piece;
      const text = waiting + piece;
      const length = countBegun(text);
      waiting = length > 0 ? text.slice(-length) : "";
      return vault.restore(text.slice(0, text.length - length));
    },
    end: () => {
      const rest = waiting;
      waiting = "";
      return vault.restore(rest);
    },
  };
}
