"use server";

import { defineAction } from "../../../action.ts";
import { RemoveLimit, SetLimit } from "./schema.ts";
import * as service from "./service.ts";

export const setLimit = defineAction(SetLimit, service.setLimit);
export const removeLimit = defineAction(RemoveLimit, service.removeLimit);
