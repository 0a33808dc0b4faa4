"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { Input } from "../../ui/input.tsx";

/** The frame of a thing of one's own: its name, what it is, and the way out. Nothing is kept that is not whole. */
export function OwnForm({
  startName,
  nameLengthMax,
  isWhole,
  onKeep,
  onDone,
  children,
}: {
  readonly startName: string;
  readonly nameLengthMax: number;
  readonly isWhole: boolean;
  readonly onKeep: (name: string) => Promise<boolean>;
  readonly onDone: () => void;
  /** Its fields; `isTried`: what is wrong may be said by now. */
  readonly children: (isTried: boolean) => ReactNode;
}) {
  const t = useTranslations("own");
  const common = useTranslations("common");
  const [name, setName] = useState(startName);
  const [isTried, setIsTried] = useState(false);
  const [isSaving, setIsSaving] = useState(false);

  async function save() {
    setIsTried(true);
    if (isSaving || !isWhole || name.trim() === "") return;
    setIsSaving(true);
    const isDone = await onKeep(name.trim());
    setIsSaving(false);
    if (isDone) onDone();
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        void save();
      }}
      className="flex flex-col gap-3"
    >
      <Field label={t("name")} error={isTried && name.trim() === "" ? t("nameMissing") : null}>
        {(control) => (
          <Input
            {...control}
            value={name}
            maxLength={nameLengthMax}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      {children(isTried)}
      <div className="flex justify-end gap-2 pt-1">
        <Button onClick={onDone}>{common("cancel")}</Button>
        <Button type="submit" variant="primary" aria-disabled={isSaving}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}
