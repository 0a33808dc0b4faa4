"use server";

import { defineAction } from "../../action.ts";
import { UndoChange } from "./schema.ts";
import * as service from "./service.ts";

export const undoChange = defineAction(UndoChange, service.undoChange);
