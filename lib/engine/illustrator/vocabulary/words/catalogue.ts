// Every table of names; earlier rows win.
import { ANIMALS } from "./animals.ts";
import { BUILDINGS } from "./buildings.ts";
import { FACES } from "./faces.ts";
import { FLAG_WORDS } from "./flags.ts";
import { FOOD } from "./food.ts";
import { HOMELY } from "./homely.ts";
import { HOUSEHOLD } from "./household.ts";
import { LESSONS_WORDS } from "./lessons.ts";
import { NATURE } from "./nature.ts";
import { OUTDOORS } from "./outdoors.ts";
import { PEOPLE } from "./people.ts";
import { PROPS } from "./props.ts";
import { THINGS } from "./things.ts";
import { VEHICLES } from "./vehicles.ts";
import type { Words } from "./words.ts";

export const NAMED: Words = [
  ...HOMELY,
  ...HOUSEHOLD,
  ...OUTDOORS,
  ...PROPS,
  ...ANIMALS,
  ...PEOPLE,
  ...NATURE,
  ...FOOD,
  ...BUILDINGS,
  ...THINGS,
  ...VEHICLES,
  ...FACES,
  ...FLAG_WORDS,
  ...LESSONS_WORDS,
];
