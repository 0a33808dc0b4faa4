"use server";

import { defineAction } from "../action.ts";
import { EditPicture } from "./schema.ts";
import * as service from "./service.ts";

export const editPicture = defineAction(EditPicture, service.editPicture);
