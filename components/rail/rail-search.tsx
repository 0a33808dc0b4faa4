"use client";

import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { Input } from "../ui/input.tsx";

export function RailSearch({
  query,
  onChange,
}: {
  readonly query: string;
  readonly onChange: (query: string) => void;
}) {
  const t = useTranslations("rail");
  return (
    <div className="relative mt-1 narrow:hidden">
      <Search
        size={16}
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 left-2 -translate-y-1/2 text-faint"
      />
      <Input
        type="search"
        value={query}
        maxLength={200}
        autoComplete="off"
        aria-label={t("search")}
        placeholder={t("search")}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || query === "") return;
          event.stopPropagation();
          onChange("");
        }}
        className="border-transparent bg-transparent pr-2 pl-8 hover:border-line hover:bg-sheet focus-visible:bg-sheet"
      />
    </div>
  );
}
