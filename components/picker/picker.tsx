"use client";

import { FolderHeart, LayoutTemplate, Palette, Table } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useEffectEvent, useImperativeHandle, useState } from "react";
import { findItems, type GroupName, type Item, listItems } from "./items.ts";
import { useOwn } from "./use-own.ts";
import { type KeyTaker, type Picking, pickerListId } from "./use-picking.ts";

/** The list over the message box while a slash is typed. The box keeps the focus; its keys come here. */
export function Picker({ picking, query }: { readonly picking: Picking; readonly query: string }) {
  const t = useTranslations("picker");
  const own = useOwn();
  const language = useLocale() === "zh-CN" ? "zh" : "en";
  const groups = grouped(findItems(listItems(own, { language, of: (name) => t(name) }), query));
  const items = groups.flatMap(([, some]) => some);
  // By its name, not by its place: what is read later and comes in before it must not take the Enter meant for it.
  const [held, setHeld] = useState({ query, id: "" });
  const at = held.query === query ? items.findIndex((item) => optionId(item) === held.id) : -1;
  const active = items[Math.max(0, at)];
  if (active && at < 0) setHeld({ query, id: optionId(active) });
  const { choose, setActiveId, keys } = picking;
  const activeId = active ? optionId(active) : null;

  useEffect(() => {
    setActiveId(activeId);
    return () => setActiveId(null);
  }, [activeId, setActiveId]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what comes in before it must not push it out of sight
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: "nearest" });
  }, [activeId, items.length]);

  function hold(item: Item | undefined) {
    if (item) setHeld({ query, id: optionId(item) });
  }

  function take(event: KeyboardEvent): boolean {
    const step = steps[event.key];
    if (step !== undefined && items.length > 0) {
      event.preventDefault();
      const next = Math.max(0, at) + step;
      hold(
        items[
          Math.abs(step) === 1 ? (next + items.length) % items.length : Math.min(items.length - 1, Math.max(0, next))
        ],
      );
      return true;
    }
    if ((event.key !== "Enter" && event.key !== "Tab") || event.shiftKey || !active) return false;
    event.preventDefault();
    choose(active.pick);
    return true;
  }
  useImperativeHandle<KeyTaker | null, KeyTaker>(keys, () => take);
  useLateEnter(picking, active);

  return (
    <div className="absolute inset-x-0 bottom-full z-30 mb-2 animate-appear overflow-hidden rounded-lg border border-line bg-sheet shadow-float">
      <p role="status" className="sr-only">
        {t("found", { count: items.length })}
      </p>
      {items.length === 0 ? <p className="px-3 py-3 text-soft text-sm">{t("nothing", { query })}</p> : null}
      <div
        hidden={items.length === 0}
        id={pickerListId}
        role="listbox"
        aria-label={t("label")}
        tabIndex={0}
        // Pressing into the list must not take the caret out of the message box.
        onPointerDown={(event) => event.preventDefault()}
        onMouseDown={(event) => event.preventDefault()}
        className="max-h-[min(24rem,50dvh)] overflow-y-auto overscroll-contain py-1 outline-none"
      >
        {groups.map(([group, some]) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
          <div key={group} role="group" aria-label={t(`group_${group}`)}>
            <p aria-hidden="true" className="px-3 pt-2 pb-1 font-medium text-faint text-sm">
              {t(`group_${group}`)}
            </p>
            {some.map((item) => (
              <Option
                key={item.id}
                item={item}
                isActive={item === active}
                onPoint={() => hold(item)}
                onChoose={() => choose(item.pick)}
              />
            ))}
          </div>
        ))}
      </div>
      <p aria-hidden="true" className="border-line border-t px-3 py-1.5 text-faint text-sm touch:hidden">
        {t("keys")}
      </p>
    </div>
  );
}

/** Who typed faster than the list came gets what its first look has for them. */
function useLateEnter({ isLate, choose }: Picking, active: Item | undefined) {
  const take = useEffectEvent(() => {
    if (isLate() && active) choose(active.pick);
  });
  useEffect(() => take(), []);
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 6, PageUp: -6 };

function optionId({ group, id }: Item): string {
  return `pick-${group}-${id}`;
}

/** Best first within a group; a group stands where its best item does. */
function grouped(items: readonly Item[]): readonly (readonly [GroupName, readonly Item[]])[] {
  const groups = new Map<GroupName, Item[]>();
  for (const item of items) groups.set(item.group, [...(groups.get(item.group) ?? []), item]);
  return [...groups];
}

function Option({
  item,
  isActive,
  onPoint,
  onChoose,
}: {
  readonly item: Item;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the message box has the focus, and takes the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the message box keeps the focus and names the active option
    <div
      id={optionId(item)}
      role="option"
      aria-selected={isActive}
      onPointerMove={isActive ? undefined : onPoint}
      onClick={onChoose}
      className="mx-1 flex cursor-pointer items-center gap-3 rounded-md px-2 py-1.5 aria-selected:bg-hover touch:min-h-13"
    >
      <Sign item={item} />
      <span className="min-w-0 grow">
        <span className="block truncate">{item.name}</span>
        <span className="block truncate text-soft text-sm">{item.about}</span>
      </span>
    </div>
  );
}

const signs = { style: Palette, template: LayoutTemplate, batch: Table, own: FolderHeart } as const;

function Sign({ item }: { readonly item: Item }) {
  const [isMissing, setIsMissing] = useState(false);
  const Icon = signs[item.pick.kind];
  if (item.picture && !isMissing) {
    return (
      // biome-ignore lint/performance/noImgElement: it is small already
      <img
        src={item.picture}
        alt=""
        width={40}
        height={40}
        loading="lazy"
        onError={() => setIsMissing(true)}
        className="size-10 shrink-0 rounded-md bg-hover"
      />
    );
  }
  return (
    <span className="flex size-10 shrink-0 items-center justify-center rounded-md border border-line text-soft">
      <Icon size={16} aria-hidden="true" />
    </span>
  );
}
