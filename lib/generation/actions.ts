"use server";

import { defineAction } from "../action.ts";
import { CancelGeneration, DrawAgain, LeaveGeneration, RetryGeneration } from "./schema.ts";
import * as service from "./service.ts";

export const drawAgain = defineAction(DrawAgain, service.drawAgain);
export const cancelGeneration = defineAction(CancelGeneration, service.cancelGeneration);
export const retryGeneration = defineAction(RetryGeneration, service.retryGeneration);
export const leaveGeneration = defineAction(LeaveGeneration, service.leaveGeneration);
