"use client";

import { useTranslations } from "next-intl";
import { deletePreset, savePreset } from "#lib/preset/own/actions.ts";
import type { OwnPreset } from "#lib/preset/schema.ts";
import type { Result } from "#lib/result.ts";
import { deleteTemplate, saveTemplate } from "#lib/template/own/actions.ts";
import type { OwnTemplate } from "#lib/template/schema.ts";
import { attempt } from "../../studio/attempt.ts";
import { showToast } from "../../ui/toast.ts";
import { renewOwn } from "../use-own.ts";

const toInput = ({ id, name, parts }: OwnPreset) => ({
  id,
  name,
  parts: { ...parts, palette: [...parts.palette], avoid: [...parts.avoid] },
});

/** Saving and deleting styles and templates of the workspace. True when it is done. */
export function useOwnCommands() {
  const t = useTranslations("own");
  const errors = useTranslations("error");
  const common = useTranslations("common");

  async function run(act: () => Promise<Result<null>>): Promise<boolean> {
    const result = await attempt(act);
    if (!result.ok) showToast(errors(result.error.code, { model: "" }));
    await renewOwn();
    return result.ok;
  }

  async function keep(name: string, act: () => Promise<Result<null>>): Promise<boolean> {
    const isDone = await run(act);
    if (isDone) showToast(t("saved", { name }));
    return isDone;
  }

  async function remove(name: string, act: () => Promise<Result<null>>, undo: () => Promise<Result<null>>) {
    if (await run(act)) showToast(t("deleted", { name }), { label: common("undo"), run: () => void run(undo) });
  }

  return {
    keepPreset: (preset: OwnPreset) => keep(preset.name, () => savePreset(toInput(preset))),
    keepTemplate: (template: OwnTemplate) => keep(template.name, () => saveTemplate(template)),
    removePreset: (preset: OwnPreset) =>
      remove(
        preset.name,
        () => deletePreset({ id: preset.id }),
        () => savePreset(toInput(preset)),
      ),
    removeTemplate: (template: OwnTemplate) =>
      remove(
        template.name,
        () => deleteTemplate({ id: template.id }),
        () => saveTemplate(template),
      ),
  };
}
