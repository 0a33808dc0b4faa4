"use server";

import { defineAction } from "../../action.ts";
import { DescribeAsset, RenameAsset } from "./schema.ts";
import * as service from "./service.ts";

export const renameAsset = defineAction(RenameAsset, service.renameAsset);
export const describeAsset = defineAction(DescribeAsset, service.describeAsset);
