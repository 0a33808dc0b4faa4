"use client";

import { useTranslations } from "next-intl";
import { describeAsset, renameAsset } from "#lib/asset/words/actions.ts";
import type { Result } from "#lib/result.ts";
import { applyEvent } from "#lib/studio/rules.ts";
import type { AssetView } from "#lib/studio/schema.ts";
import { attempt } from "../studio/attempt.ts";
import { useStore } from "../studio/store.ts";
import { showToast } from "../ui/toast.ts";

type Words = Partial<Pick<AssetView, "title" | "altText">>;

/** A picture's own words. New ones show at once, and go again when the server does not take them. */
export function useWords({ id }: AssetView) {
  const store = useStore();
  const errors = useTranslations("error");

  function put(words: Words) {
    const asset = store.get().assets[id];
    if (asset) store.apply((state) => applyEvent(state, { type: "asset", asset: { ...asset, ...words } }));
  }

  async function change(before: Words, after: Words, act: () => Promise<Result<null>>) {
    put(after);
    const result = await attempt(act);
    if (result.ok) return;
    put(before);
    showToast(errors(result.error.code));
  }

  return {
    rename: (from: string, title: string) => change({ title: from }, { title }, () => renameAsset({ id, title })),
    describe: (from: string, altText: string) =>
      change({ altText: from }, { altText }, () => describeAsset({ id, altText })),
  };
}
