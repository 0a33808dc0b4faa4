"use server";

import { defineAction } from "../../action.ts";
import { DeleteTemplate, SaveTemplate } from "./schema.ts";
import * as service from "./service.ts";

export const saveTemplate = defineAction(SaveTemplate, service.saveTemplate);
export const deleteTemplate = defineAction(DeleteTemplate, service.deleteTemplate);
