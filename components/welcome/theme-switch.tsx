"use client";

import { Moon, Sun } from "lucide-react";
import { useTranslations } from "next-intl";
import { useTheme } from "next-themes";
import { IconButton } from "../ui/icon-button.tsx";

/** Paper or graphite. Both signs are served and CSS shows the right one, so that nothing flickers. */
export function ThemeSwitch() {
  const t = useTranslations("common");
  const { resolvedTheme, setTheme } = useTheme();
  return (
    <IconButton label={t("theme")} onClick={() => setTheme(resolvedTheme === "dark" ? "light" : "dark")}>
      <Moon size={16} className="dark:hidden" />
      <Sun size={16} className="hidden dark:block" />
    </IconButton>
  );
}
