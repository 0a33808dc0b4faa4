"use server";

import { defineAction } from "../../action.ts";
import { PrivacyRules } from "./privacy/schema.ts";
import * as service from "./service.ts";

export const setPrivacy = defineAction(PrivacyRules, service.changePolicy);
