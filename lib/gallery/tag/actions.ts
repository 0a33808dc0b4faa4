"use server";

import { defineAction } from "../../action.ts";
import { DeleteTag, RenameTag } from "./schema.ts";
import * as service from "./service.ts";

export const renameTag = defineAction(RenameTag, service.renameTag);
export const deleteTag = defineAction(DeleteTag, service.deleteTag);
