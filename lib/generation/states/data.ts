import { Prisma } from "../../infra/db/client.ts";
import { type GenerationState, leased, placeTakers, running } from "../rules.ts";

// The groups of states of rules.ts as SQL. Literals and no parameters: only then the index of open generations serves.

const list = (states: readonly GenerationState[]) => Prisma.raw(states.map((state) => `'${state}'`).join(", "));

export const runningStates = list(running);
export const leasedStates = list(leased);
export const placeStates = list(placeTakers);
