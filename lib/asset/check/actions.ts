"use server";

import { defineAction } from "../../action.ts";
import { CheckPicture } from "./schema.ts";
import * as service from "./service.ts";

export const checkPicture = defineAction(CheckPicture, service.checkPicture);
