"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { rememberChoice } from "../studio/remember.ts";

/** Whether new pictures come small and cheap first. Remembered in this browser. */
export function DraftSwitch({
  isOn,
  onChange,
}: {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}) {
  const t = useTranslations("draft");
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isOn}
      title={t("switchHint")}
      onClick={() => {
        rememberChoice("easel_drafts", isOn ? "off" : "on");
        onChange(!isOn);
      }}
      className="mt-1.5 inline-flex h-7 items-center gap-2 rounded-md px-1 text-faint text-sm transition-colors duration-100 hover:text-ink touch:min-h-11"
    >
      <span
        aria-hidden="true"
        className={clsx(
          "relative h-4 w-7 rounded-full transition-colors duration-100",
          isOn ? "bg-accent" : "border border-edge",
        )}
      >
        <span
          className={clsx(
            "absolute top-1/2 size-2.5 -translate-y-1/2 rounded-full",
            isOn ? "right-0.75 bg-on-accent" : "left-0.75 bg-edge",
          )}
        />
      </span>
      {t("switch")}
    </button>
  );
}
