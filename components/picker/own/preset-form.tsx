"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { type OwnPreset, type PresetParts, presetLengthMax } from "#lib/preset/schema.ts";
import { Field } from "../../ui/field.tsx";
import { Input, Textarea } from "../../ui/input.tsx";
import { OwnForm } from "./own-form.tsx";
import { useOwnCommands } from "./use-own-commands.ts";

const lines = ["style", "lighting", "composition"] as const;
const lists = ["palette", "avoid"] as const;

function split(text: string): readonly string[] {
  const words = text.split(/[,，、;；\n]/u).map((word) => word.trim().slice(0, presetLengthMax.word));
  return [...new Set(words.filter((word) => word !== ""))].slice(0, presetLengthMax.words);
}

/** The words of a style: what it is called, and what it says of a picture. */
export function PresetForm({ start, onDone }: { readonly start: OwnPreset; readonly onDone: () => void }) {
  const t = useTranslations("own");
  const { keepPreset } = useOwnCommands();
  const [parts, setParts] = useState(start.parts);
  const [listed, setListed] = useState({
    palette: start.parts.palette.join(", "),
    avoid: start.parts.avoid.join(", "),
  });
  const whole: PresetParts = { ...parts, palette: split(listed.palette), avoid: split(listed.avoid) };
  const isEmpty = Object.values(whole).every((part) => part.length === 0);

  return (
    <OwnForm
      startName={start.name}
      nameLengthMax={presetLengthMax.name}
      isWhole={!isEmpty}
      onKeep={(name) => keepPreset({ id: start.id, name, parts: whole })}
      onDone={onDone}
    >
      {(isTried) => (
        <>
          {lines.map((line) => (
            <Field key={line} label={t(line)} error={line === "style" && isTried && isEmpty ? t("nothingSaid") : null}>
              {(control) => (
                <Textarea
                  {...control}
                  rows={line === "style" ? 2 : 1}
                  value={parts[line]}
                  maxLength={presetLengthMax.line}
                  onChange={(event) => setParts({ ...parts, [line]: event.target.value })}
                />
              )}
            </Field>
          ))}
          {lists.map((list) => (
            <Field key={list} label={t(list)} hint={list === "palette" ? t("commas") : undefined}>
              {(control) => (
                <Input
                  {...control}
                  value={listed[list]}
                  onChange={(event) => setListed({ ...listed, [list]: event.target.value })}
                />
              )}
            </Field>
          ))}
        </>
      )}
    </OwnForm>
  );
}
