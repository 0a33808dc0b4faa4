"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { makeId } from "#lib/ids.ts";
import type { PresetParts } from "#lib/preset/schema.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { PresetForm } from "./preset-form.tsx";

/** "Make a preset of this": the look of a prompt, to be named and saved for the workspace. */
export function SavePresetWindow({
  name,
  parts,
  onClose,
}: {
  readonly name: string;
  readonly parts: PresetParts;
  readonly onClose: () => void;
}) {
  const t = useTranslations("own");
  const [id] = useState(() => makeId());
  return (
    <Dialog isOpen onClose={onClose} title={t("newPreset")} description={t("shared")}>
      <PresetForm start={{ id, name, parts }} onDone={onClose} />
    </Dialog>
  );
}
