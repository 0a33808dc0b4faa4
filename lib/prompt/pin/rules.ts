import { applyOps } from "../change/rules.ts";
import { addPieces, mapPieces } from "../ledger/rules.ts";
import type { Ledger, Op, Pin } from "../ledger/schema.ts";
import { pinId } from "./id/rules.ts";

const pinsMax = 30;
/** A conversation's pins join a prompt; what it says by itself is only marked. */
export function joinPins(ledger: Ledger, pins: readonly Pin[]): Ledger {
  return pins.reduce((now, pin) => {
    const id = pinId(pin);
    let isThere = false;
    const marked = mapPieces(now, (piece, field) => {
      if (isThere || field !== pin.field || piece.text.toLowerCase() !== pin.text.toLowerCase()) return piece;
      isThere = true;
      return { ...piece, origin: { kind: "pinned", id } };
    });
    if (isThere) return marked;
    return addPieces(now, [{ field: pin.field, piece: { id, text: pin.text, origin: { kind: "pinned", id } } }]);
  }, ledger);
}

/** The pins after a person changed a prompt: `before` is the ledger that they saw, the changes are in order. */
export function changePins(pins: readonly Pin[], before: Ledger, ops: readonly Op[]): readonly Pin[] {
  let ledger = before;
  let now = pins;
  for (const op of ops) {
    const pin = op.op === "pin" || op.op === "unpin" ? findPin(ledger, op.id) : undefined;
    if (pin) {
      const others = now.filter((one) => pinId(one) !== pinId(pin));
      now = op.op === "pin" ? [...others, pin] : others;
    }
    ledger = applyOps(ledger, [op], "");
  }
  return now.slice(-pinsMax);
}

function findPin({ lines }: Ledger, id: string): Pin | undefined {
  for (const { field, pieces } of lines) {
    const piece = pieces.find((one) => one.id === id);
    if (piece) return { field, text: piece.text };
  }
  return undefined;
}
