import type { PickedPreset } from "#lib/preset/schema.ts";

// How other parts of the studio put words into the message box.

const fillEvent = "easel:fill";

/** Words for the box; `presets`: the styles that belong to them. Without any the box keeps its own. */
type Fill =
  | {
      readonly kind: "whole";
      readonly text: string;
      readonly presets?: readonly PickedPreset[];
      readonly pictures?: readonly string[];
    }
  /** What somebody is writing stays, and these come on a line of their own. */
  | { readonly kind: "added"; readonly text: string }
  /** A picture goes along with what is said; `text` says it already, or what is there stays. */
  | { readonly kind: "picture"; readonly id: string; readonly text: string };

class FillEvent extends Event {
  readonly fill: Fill;
  constructor(fill: Fill) {
    super(fillEvent);
    this.fill = fill;
  }
}

export function fillComposer(text: string, presets?: readonly PickedPreset[], pictures?: readonly string[]) {
  const more = { ...(presets ? { presets } : {}), ...(pictures ? { pictures } : {}) };
  document.dispatchEvent(new FillEvent({ kind: "whole", text, ...more }));
}

export function addToComposer(text: string) {
  document.dispatchEvent(new FillEvent({ kind: "added", text }));
}

/** The next message is about a change of this picture. */
export function changeInComposer(id: string, text = "") {
  document.dispatchEvent(new FillEvent({ kind: "picture", id, text }));
}

/** What the box holds afterwards. */
export function filled(before: string, fill: Fill): string {
  if (fill.text === "" && fill.kind === "picture") return before;
  if (fill.kind === "whole" || before.trim() === "") return fill.text;
  return before.split("\n").includes(fill.text) ? before : `${before.trimEnd()}\n${fill.text}`;
}

/** Calls `take` with everything that is put in; returns how to stop. */
export function onFill(take: (fill: Fill) => void): () => void {
  const listen = (event: Event) => {
    if (event instanceof FillEvent) take(event.fill);
  };
  document.addEventListener(fillEvent, listen);
  return () => document.removeEventListener(fillEvent, listen);
}
