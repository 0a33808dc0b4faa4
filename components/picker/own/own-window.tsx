"use client";

import { Pencil, Plus, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { makeId } from "#lib/ids.ts";
import type { OwnPreset } from "#lib/preset/schema.ts";
import type { OwnTemplate } from "#lib/template/schema.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { useOwn } from "../use-own.ts";
import { PresetForm } from "./preset-form.tsx";
import { TemplateEdit } from "./template-edit.tsx";
import { useOwnCommands } from "./use-own-commands.ts";

type Shown =
  | { readonly kind: "list" }
  | { readonly kind: "preset"; readonly start: OwnPreset }
  | { readonly kind: "template"; readonly start: OwnTemplate };

const list: Shown = { kind: "list" };

function newPreset(): OwnPreset {
  return { id: makeId(), name: "", parts: { style: "", lighting: "", composition: "", palette: [], avoid: [] } };
}

function newTemplate(): OwnTemplate {
  return { id: makeId(), name: "", text: "", purpose: "free", aspect: "square", count: 1 };
}

/** The styles and templates of the workspace: added, changed, deleted. Everybody in it sees them. */
export function OwnWindow({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations("own");
  const { presets, templates } = useOwn();
  const { removePreset, removeTemplate } = useOwnCommands();
  const [shown, show] = useState<Shown>(list);
  const back = () => show(list);
  return (
    <Dialog isOpen onClose={onClose} title={titleOf(shown, t)} description={t("shared")}>
      {shown.kind === "preset" ? <PresetForm start={shown.start} onDone={back} /> : null}
      {shown.kind === "template" ? <TemplateEdit start={shown.start} onDone={back} /> : null}
      {shown.kind === "list" ? (
        <div className="flex flex-col gap-4">
          <Rows
            title={t("presets")}
            none={t("noPresets")}
            add={t("newPreset")}
            rows={presets.map((start) => ({ id: start.id, name: start.name, about: start.parts.style }))}
            onAdd={() => show({ kind: "preset", start: newPreset() })}
            onEdit={(id) => showFound(presets, id, (start) => show({ kind: "preset", start }))}
            onRemove={(id) => showFound(presets, id, (start) => void removePreset(start))}
          />
          <Rows
            title={t("templates")}
            none={t("noTemplates")}
            add={t("newTemplate")}
            rows={templates.map(({ id, name, text }) => ({ id, name, about: text }))}
            onAdd={() => show({ kind: "template", start: newTemplate() })}
            onEdit={(id) => showFound(templates, id, (start) => show({ kind: "template", start }))}
            onRemove={(id) => showFound(templates, id, (start) => void removeTemplate(start))}
          />
        </div>
      ) : null}
    </Dialog>
  );
}

function titleOf(shown: Shown, t: ReturnType<typeof useTranslations<"own">>): string {
  if (shown.kind === "list") return t("title");
  if (shown.start.name !== "") return shown.start.name;
  return shown.kind === "preset" ? t("newPreset") : t("newTemplate");
}

function showFound<T extends { readonly id: string }>(all: readonly T[], id: string, act: (one: T) => void) {
  const found = all.find((one) => one.id === id);
  if (found) act(found);
}

type Row = { readonly id: string; readonly name: string; readonly about: string };

function Rows({
  title,
  none,
  add,
  rows,
  onAdd,
  onEdit,
  onRemove,
}: {
  readonly title: string;
  readonly none: string;
  readonly add: string;
  readonly rows: readonly Row[];
  readonly onAdd: () => void;
  readonly onEdit: (id: string) => void;
  readonly onRemove: (id: string) => void;
}) {
  const t = useTranslations("own");
  return (
    <section className="flex flex-col gap-1">
      <header className="flex items-center gap-2">
        <h3 className="grow font-medium text-sm">{title}</h3>
        <Button size="sm" variant="quiet" onClick={onAdd}>
          <Plus size={16} aria-hidden="true" />
          {add}
        </Button>
      </header>
      {rows.length === 0 ? <p className="text-faint text-sm">{none}</p> : null}
      <ul className="flex flex-col">
        {rows.map(({ id, name, about }) => (
          <li key={id} className="flex items-center gap-1 border-line border-t py-1 first:border-t-0">
            <span className="min-w-0 grow">
              <span className="block truncate">{name}</span>
              <span className="block truncate text-faint text-sm">{about}</span>
            </span>
            <IconButton label={t("edit", { name })} onClick={() => onEdit(id)}>
              <Pencil size={16} aria-hidden="true" />
            </IconButton>
            <IconButton label={t("delete", { name })} onClick={() => onRemove(id)}>
              <Trash2 size={16} aria-hidden="true" />
            </IconButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
