"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { checkPicture } from "#lib/asset/check/actions.ts";
import { toObstacle } from "#lib/studio/denial/rules.ts";
import type { AssetView } from "#lib/studio/schema.ts";
import { attempt } from "../studio/attempt.ts";
import { useFacts } from "../studio/store.ts";
import { showToast } from "../ui/toast.ts";

/** Having a picture compared with its prompt. `isEmpty`: there was nothing to compare. */
export function useCheck(asset: AssetView) {
  const errors = useTranslations("error");
  const failure = useTranslations("failure");
  const { checker } = useFacts();
  const [isAsked, setIsAsked] = useState(false);
  const [isEmpty, setIsEmpty] = useState(false);

  async function ask() {
    setIsAsked(true);
    const result = await attempt(() => checkPicture({ id: asset.id }));
    setIsAsked(false);
    if (result.ok) return;
    const obstacle = toObstacle(result.error);
    if (result.error.code === "not_found") setIsEmpty(true);
    else showToast(obstacle ? failure(obstacle.code, { model: obstacle.model ?? "" }) : errors(result.error.code));
  }

  return {
    checker,
    isEmpty,
    isLooking: isAsked || asset.checks?.state === "running",
    ask: () => void ask(),
  };
}
