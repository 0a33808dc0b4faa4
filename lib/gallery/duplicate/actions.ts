"use server";

import { defineAction } from "../../action.ts";
import { KeepOne } from "./schema.ts";
import * as service from "./service.ts";

export const keepOne = defineAction(KeepOne, service.keepOne);
