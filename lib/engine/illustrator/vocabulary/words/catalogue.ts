// Every table of names; earlier rows win.
import { ANIMALS } from "./animals.ts";
import { BUILDINGS } from "./buildings.ts";
import { FACES } from "./faces.ts";
import { FOOD } from "./food.ts";
import { NATURE } from "./nature.ts";
import { PEOPLE } from "./people.ts";
import { THINGS } from "./things.ts";
import { VEHICLES } from "./vehicles.ts";
import type { Words } from "./words.ts";

export const NAMED: Words = [...ANIMALS, ...PEOPLE, ...NATURE, ...FOOD, ...BUILDINGS, ...THINGS, ...VEHICLES, ...FACES];
