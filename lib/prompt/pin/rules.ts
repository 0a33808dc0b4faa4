import { addPieces, mapPieces } from "../ledger/rules.ts";
import type { Ledger, Op, Pin } from "../ledger/schema.ts";
import { cutWhole } from "../wording/storable/rules.ts";

const pinsMax = 30;
const idLengthMax = 70;

export function pinId({ field, text }: Pin): string {
  return `pin.${field}.${cutWhole(text, idLengthMax)}`;
}

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
  const known = new Map(
    before.lines.flatMap(({ field, pieces }) => pieces.map(({ id, text }) => [id, { field, text }] as const)),
  );
  const isSame = (one: Pin) => (other: Pin) => pinId(one) === pinId(other);
  return ops
    .reduce<readonly Pin[]>((now, op) => {
      const pin = op.op === "pin" || op.op === "unpin" ? known.get(op.id) : undefined;
      if (!pin) return now;
      const others = now.filter((one) => !isSame(pin)(one));
      return op.op === "pin" ? [...others, pin] : others;
    }, pins)
    .slice(-pinsMax);
}
