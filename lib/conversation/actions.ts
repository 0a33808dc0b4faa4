"use server";

import { defineAction } from "../action.ts";
import { OneConversation, RenameConversation } from "./schema.ts";
import * as service from "./service.ts";

export const renameConversation = defineAction(RenameConversation, service.renameConversation);
export const trashConversation = defineAction(OneConversation, service.trashConversation);
export const restoreConversation = defineAction(OneConversation, service.restoreConversation);
