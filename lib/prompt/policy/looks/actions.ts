"use server";

import { defineAction } from "../../../action.ts";
import * as service from "../service.ts";
import { LookRules } from "./schema.ts";

export const setLooks = defineAction(LookRules, service.changePolicy);
