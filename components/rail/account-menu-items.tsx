"use client";

import {
  Boxes,
  ChartColumn,
  Keyboard,
  Layers,
  LogIn,
  LogOut,
  Settings,
  ShieldCheck,
  UserRoundPlus,
} from "lucide-react";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useTheme } from "next-themes";
import type { ReactElement } from "react";
import { signOut } from "#lib/account/actions.ts";
import { setLocale } from "#lib/i18n/actions.ts";
import { openKeys } from "../keys/opened.ts";
import { attempt } from "../studio/attempt.ts";
import { useFacts } from "../studio/store.ts";
import { Menu, MenuChoice, MenuItem, MenuLine, MenuLink } from "../ui/menu.tsx";
import { openWorkspaces } from "../workspaces/opened.ts";

const languages = [
  { value: "en", label: "English", lang: "en" },
  { value: "zh-CN", label: "简体中文", lang: "zh-CN" },
] as const;

/** Language, appearance, and the ways in and out. */
export function AccountMenuItems({ trigger }: { readonly trigger: ReactElement }) {
  const t = useTranslations("rail");
  const keys = useTranslations("keys");
  const common = useTranslations("common");
  const { theme = "system", setTheme } = useTheme();
  const { person } = useFacts();
  const router = useRouter();
  const locale = useLocale();
  const themes = [
    { value: "system", label: common("themeSystem") },
    { value: "light", label: common("themeLight") },
    { value: "dark", label: common("themeDark") },
  ] as const;

  async function leave() {
    const result = await attempt(() => signOut({}));
    if (result.ok) location.assign("/");
  }

  async function speak(next: string) {
    const result = await attempt(() => setLocale({ locale: next }));
    if (result.ok) router.refresh();
  }

  return (
    <Menu trigger={trigger} side="top" align="start" isOpenAtStart>
      {person.isGuest ? (
        <MenuLink href="/sign-in?new=1">
          <UserRoundPlus size={16} aria-hidden="true" />
          {t("keepWork")}
        </MenuLink>
      ) : null}
      {person.isGuest ? (
        <MenuLink href="/sign-in">
          <LogIn size={16} aria-hidden="true" />
          {t("signIn")}
        </MenuLink>
      ) : null}
      <MenuLink href="/account">
        <Settings size={16} aria-hidden="true" />
        {t("accountPage")}
      </MenuLink>
      <MenuItem onSelect={openWorkspaces}>
        <Layers size={16} aria-hidden="true" />
        {t("workspaces")}
      </MenuItem>
      <MenuLink href="/settings/usage">
        <ChartColumn size={16} aria-hidden="true" />
        {t("usage")}
      </MenuLink>
      <MenuLink href="/settings/prompts">
        <ShieldCheck size={16} aria-hidden="true" />
        {t("rules")}
      </MenuLink>
      {person.isOwner ? (
        <MenuLink href="/settings/models">
          <Boxes size={16} aria-hidden="true" />
          {t("models")}
        </MenuLink>
      ) : null}
      <MenuItem onSelect={openKeys}>
        <Keyboard size={16} aria-hidden="true" />
        <span className="grow">{keys("title")}</span>
        <span className="text-faint text-sm touch:hidden">?</span>
      </MenuItem>
      <MenuLine />
      <MenuChoice label={common("language")} value={locale} choices={languages} onChange={(next) => void speak(next)} />
      <MenuChoice label={common("theme")} value={theme} choices={themes} onChange={setTheme} />
      <MenuLine />
      <MenuItem onSelect={() => void leave()}>
        <LogOut size={16} aria-hidden="true" />
        {t("signOut")}
      </MenuItem>
    </Menu>
  );
}
