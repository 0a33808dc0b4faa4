"use server";

import { defineAction } from "../../action.ts";
import { ChangePictures, DeletePictures } from "./schema.ts";
import * as service from "./service.ts";

export const changePictures = defineAction(ChangePictures, service.changePictures);
export const deletePictures = defineAction(DeletePictures, service.deletePictures);
