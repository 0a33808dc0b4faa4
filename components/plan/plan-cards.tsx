"use client";

import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "../ui/button.tsx";

/** The cards of a turn. While it is a plan they are folded under its table; what was begun in them stays. */
export function PlanCards({ isPlan, children }: { readonly isPlan: boolean; readonly children: ReactNode }) {
  const t = useTranslations("plan");
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      {isPlan ? (
        <Button
          size="sm"
          variant="quiet"
          aria-expanded={isOpen}
          className="group -ml-1 self-start px-2"
          onClick={() => setIsOpen(!isOpen)}
        >
          <ChevronRight
            size={16}
            aria-hidden="true"
            className="transition-transform duration-100 group-aria-expanded:rotate-90"
          />
          {t("cards")}
        </Button>
      ) : null}
      <div hidden={isPlan && !isOpen} className="flex flex-col gap-3">
        {children}
      </div>
    </>
  );
}
