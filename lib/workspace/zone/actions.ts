"use server";

import { defineAction } from "../../action.ts";
import { PickZone } from "./schema.ts";
import * as service from "./service.ts";

export const changeZone = defineAction(PickZone, service.changeZone);
export const learnZone = defineAction(PickZone, service.learnZone);
