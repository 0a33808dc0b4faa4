// Words of a model as the database takes them: it knows neither NUL nor one half of a character.

export function toStorable(text: string): string {
  return text.replaceAll("\u0000", "").toWellFormed();
}

/** At most so many UTF-16 code units, and no half of a character at the end. */
export function cutWhole(text: string, lengthMax: number): string {
  if (text.length <= lengthMax) return text;
  return text.slice(0, endsInHalf(text.slice(0, lengthMax)) ? lengthMax - 1 : lengthMax);
}

function endsInHalf(text: string): boolean {
  return /[\ud800-\udbff]$/.test(text);
}

/** The same for a text that comes in pieces: half a character waits for its other half. */
export type Tidier = { readonly add: (piece: string) => string; readonly end: () => string };

export function openTidier(): Tidier {
  let waiting = "";
  return {
    add: (piece) => {
      const text = (waiting + piece).replaceAll("\u0000", "");
      waiting = endsInHalf(text) ? text.slice(-1) : "";
      return toStorable(waiting === "" ? text : text.slice(0, -1));
    },
    end: () => {
      const rest = toStorable(waiting);
      waiting = "";
      return rest;
    },
  };
}
