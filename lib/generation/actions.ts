"use server";

import { defineAction } from "../action.ts";
import * as finishing from "./finishing/service.ts";
import { CancelGeneration, DrawAgain, FinishDraft, LeaveGeneration, RetryGenerations } from "./schema.ts";
import * as service from "./service.ts";

export const drawAgain = defineAction(DrawAgain, service.drawAgain);
export const cancelGeneration = defineAction(CancelGeneration, service.cancelGeneration);
export const retryGenerations = defineAction(RetryGenerations, service.retryGenerations);
export const leaveGeneration = defineAction(LeaveGeneration, service.leaveGeneration);
export const finishDraft = defineAction(FinishDraft, finishing.finishDraft);
