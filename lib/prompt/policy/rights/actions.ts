"use server";

import { defineAction } from "../../../action.ts";
import * as service from "../service.ts";
import { ConductRules, RightsRules } from "./schema.ts";

export const setRights = defineAction(RightsRules, service.changePolicy);
export const setConduct = defineAction(ConductRules, service.changePolicy);
