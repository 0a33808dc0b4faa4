"use server";

import { defineAction } from "../action.ts";
import { CreateWorkspace, OneWorkspace, RenameWorkspace } from "./schema.ts";
import * as service from "./service.ts";

export const createWorkspace = defineAction(CreateWorkspace, service.createWorkspace);
export const renameWorkspace = defineAction(RenameWorkspace, service.renameWorkspace);
export const deleteWorkspace = defineAction(OneWorkspace, service.deleteWorkspace);
export const switchWorkspace = defineAction(OneWorkspace, service.switchWorkspace);
