"use server";

import { defineAction } from "../action.ts";
import { TestProvider } from "./probe/schema.ts";
import { testProvider as test } from "./probe/service.ts";
import { ChooseProvider, DeleteProvider, SaveProvider } from "./schema.ts";
import * as provider from "./service.ts";

export const saveProvider = defineAction(SaveProvider, provider.saveProvider);
export const deleteProvider = defineAction(DeleteProvider, provider.deleteProvider);
export const chooseProvider = defineAction(ChooseProvider, provider.chooseProvider);
export const testProvider = defineAction(TestProvider, test);
