// The keys that there are, by where they are heard. A name is that of its words in `messages`.

type Row = { readonly name: string; readonly keys: readonly string[] };

const everywhere = [
  { name: "keys", keys: ["?"] },
  { name: "composer", keys: ["/"] },
  { name: "search", keys: ["Mod+K"] },
  { name: "newChat", keys: ["Mod+Shift+O"] },
  { name: "stop", keys: ["Esc"] },
] as const satisfies readonly Row[];

const message = [
  { name: "send", keys: ["Enter"] },
  { name: "line", keys: ["Shift+Enter"] },
  { name: "styles", keys: ["/"] },
  { name: "last", keys: ["↑"] },
  { name: "earlier", keys: ["Alt+↑", "Alt+↓"] },
] as const satisfies readonly Row[];

/** Those that mean the same in the gallery and in an opened picture. */
const sorting = [
  { name: "favorite", keys: ["."] },
  { name: "draft", keys: ["1"] },
  { name: "review", keys: ["2"] },
  { name: "approved", keys: ["3"] },
  { name: "rejected", keys: ["4"] },
  { name: "noStatus", keys: ["0"] },
  { name: "tags", keys: ["t"] },
  { name: "album", keys: ["a"] },
  { name: "download", keys: ["d"] },
  { name: "similar", keys: ["m"] },
  { name: "trash", keys: ["Del"] },
] as const satisfies readonly Row[];

const gallery = [
  { name: "move", keys: ["←", "→", "↑", "↓"] },
  { name: "ends", keys: ["Home", "End"] },
  { name: "open", keys: ["Space", "Enter"] },
  { name: "pick", keys: ["x"] },
  { name: "range", keys: ["Shift+←", "Shift+→"] },
  { name: "all", keys: ["Mod+A"] },
  { name: "clear", keys: ["Esc"] },
  { name: "compare", keys: ["c"] },
  { name: "archive", keys: ["z"] },
  { name: "undo", keys: ["Mod+Z"] },
  { name: "place", keys: ["Alt+←", "Alt+→"] },
] as const satisfies readonly Row[];

const picture = [
  { name: "neighbours", keys: ["←", "→"] },
  { name: "zoom", keys: ["+", "−"] },
  { name: "fill", keys: ["f"] },
  { name: "actual", keys: ["o"] },
  { name: "details", keys: ["i"] },
  { name: "compareWith", keys: ["c"] },
  { name: "slideshow", keys: ["s"] },
  { name: "pause", keys: ["Space"] },
  { name: "reuse", keys: ["p"] },
  { name: "change", keys: ["e"] },
  { name: "close", keys: ["Esc"] },
] as const satisfies readonly Row[];

export const keyTable = { everywhere, message, gallery, sorting, picture } as const;

export const keyPlaces = ["everywhere", "message", "gallery", "sorting", "picture"] as const;
