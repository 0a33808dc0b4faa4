"use client";

import { UserRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFacts } from "../studio/store.ts";
import { LazyMenu } from "../ui/lazy-menu.tsx";
import { lazyPart } from "../ui/lazy-part.ts";

const loadMenu = () => import("./account-menu-items.tsx");
const Items = lazyPart(async () => (await loadMenu()).AccountMenuItems);

export function AccountMenu() {
  const t = useTranslations("rail");
  const { person } = useFacts();
  const name = person.name ?? person.email ?? t("guest");
  const button = (
    <button
      type="button"
      data-tip={t("person")}
      className="hit flex h-9 items-center gap-2.5 rounded-md px-2 text-left hover:bg-hover narrow:w-9 narrow:justify-center narrow:px-0"
    >
      <UserRound size={16} aria-hidden="true" />
      <span className="min-w-0 grow truncate narrow:sr-only">{name}</span>
    </button>
  );
  return (
    <LazyMenu button={button} preload={loadMenu}>
      {(trigger) => <Items trigger={trigger} />}
    </LazyMenu>
  );
}
