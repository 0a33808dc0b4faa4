"use server";

import { defineAction } from "../action.ts";
import { CancelGeneration, DrawAgain, LeaveGeneration, RetryGenerations } from "./schema.ts";
import * as service from "./service.ts";

export const drawAgain = defineAction(DrawAgain, service.drawAgain);
export const cancelGeneration = defineAction(CancelGeneration, service.cancelGeneration);
export const retryGenerations = defineAction(RetryGenerations, service.retryGenerations);
export const leaveGeneration = defineAction(LeaveGeneration, service.leaveGeneration);
