"use server";

import { defineAction } from "../action.ts";
import { SendMessage, StopTurn } from "./schema.ts";
import * as service from "./service.ts";

export const sendMessage = defineAction(SendMessage, service.sendMessage);
export const stopTurn = defineAction(StopTurn, service.stopTurn);
