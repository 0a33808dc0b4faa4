"use server";

import { defineAction } from "../action.ts";
import { AnswerOffer } from "./offer/schema.ts";
import * as offer from "./offer/service.ts";
import { SendMessage, StopTurn } from "./schema.ts";
import * as service from "./service.ts";

export const sendMessage = defineAction(SendMessage, service.sendMessage);
export const stopTurn = defineAction(StopTurn, service.stopTurn);
export const takeOffered = defineAction(AnswerOffer, offer.takeOffered);
export const drawAnew = defineAction(AnswerOffer, offer.drawAnew);
