"use server";

import { defineAction } from "../action.ts";
import { CancelUploads, CreateUploads } from "./schema.ts";
import * as service from "./service.ts";

export const createUploads = defineAction(CreateUploads, service.createUploads);
export const cancelUploads = defineAction(CancelUploads, service.cancelUploads);
