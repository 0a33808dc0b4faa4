"use server";

import { defineAction } from "../action.ts";
import * as again from "./again/service.ts";
import * as finishing from "./finishing/service.ts";
import { CancelGeneration, DrawAgain, DrawPrompts, FinishDraft, LeaveGeneration, RetryGenerations } from "./schema.ts";
import * as service from "./service.ts";

export const drawAgain = defineAction(DrawAgain, again.drawAgain);
export const drawPrompts = defineAction(DrawPrompts, again.drawPrompts);
export const cancelGeneration = defineAction(CancelGeneration, service.cancelGeneration);
export const retryGenerations = defineAction(RetryGenerations, service.retryGenerations);
export const leaveGeneration = defineAction(LeaveGeneration, service.leaveGeneration);
export const finishDraft = defineAction(FinishDraft, finishing.finishDraft);
