// Every table of words that are drawn as something near; earlier rows win.
import type { Words } from "#lib/engine/illustrator/vocabulary/words/words.ts";
import { NEAR_FOOD } from "./food.ts";
import { NEAR_LIVING } from "./living.ts";
import { NEAR_MORE } from "./more.ts";
import { NEAR_OBJECTS } from "./objects.ts";
import { NEAR_PLACES } from "./places.ts";
import { NEAR_THINGS } from "./things.ts";

export const NEAR: Words = [
  ...NEAR_LIVING,
  ...NEAR_FOOD,
  ...NEAR_PLACES,
  ...NEAR_OBJECTS,
  ...NEAR_THINGS,
  ...NEAR_MORE,
];
