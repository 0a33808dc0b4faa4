"use server";

import { defineAction } from "../../action.ts";
import { DeletePreset, SavePreset } from "./schema.ts";
import * as service from "./service.ts";

export const savePreset = defineAction(SavePreset, service.savePreset);
export const deletePreset = defineAction(DeletePreset, service.deletePreset);
