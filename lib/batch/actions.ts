"use server";

import { defineAction } from "../action.ts";
import { DrawBatch, PreviewBatch } from "./schema.ts";
import * as service from "./service.ts";

export const previewBatch = defineAction(PreviewBatch, service.previewBatch);
export const drawBatch = defineAction(DrawBatch, service.drawBatch);
