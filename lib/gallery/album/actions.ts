"use server";

import { defineAction } from "../../action.ts";
import { CreateAlbum, MoveAlbum, OneAlbum, PlaceInAlbum, RenameAlbum, SetCover } from "./schema.ts";
import * as service from "./service.ts";

export const createAlbum = defineAction(CreateAlbum, service.createAlbum);
export const renameAlbum = defineAction(RenameAlbum, service.renameAlbum);
export const deleteAlbum = defineAction(OneAlbum, service.deleteAlbum);
export const restoreAlbum = defineAction(OneAlbum, service.restoreAlbum);
export const moveAlbum = defineAction(MoveAlbum, service.moveAlbum);
export const setCover = defineAction(SetCover, service.setCover);
export const placeInAlbum = defineAction(PlaceInAlbum, service.placeInAlbum);
