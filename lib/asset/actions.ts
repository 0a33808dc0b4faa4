"use server";

import { defineAction } from "../action.ts";
import { ManyAssets, SetFavorite } from "./schema.ts";
import * as service from "./service.ts";

export const setFavorite = defineAction(SetFavorite, service.setFavorite);
export const trashAssets = defineAction(ManyAssets, service.trashAssets);
export const restoreAssets = defineAction(ManyAssets, service.restoreAssets);
export const deleteAssets = defineAction(ManyAssets, service.deleteAssets);
