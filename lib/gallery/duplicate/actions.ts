"use server";

import { defineAction } from "../../action.ts";
import { KeepAll, KeepOne } from "./schema.ts";
import * as service from "./service.ts";

export const keepOne = defineAction(KeepOne, service.keepOne);
export const keepAll = defineAction(KeepAll, service.keepAll);
