"use server";

import { defineAction } from "../../action.ts";
import { CountTrashed } from "./schema.ts";
import * as service from "./service.ts";

export const countTrashed = defineAction(CountTrashed, service.countTrashed);
