import Link from "next/link";
import { getTranslations } from "next-intl/server";

const look =
  "flex h-9 grow items-center justify-center rounded-md px-3 text-soft hover:text-ink aria-[current]:bg-sheet aria-[current]:font-medium aria-[current]:text-ink touch:min-h-11";

export type Mode = "sign-in" | "create";

/** Two addresses rather than tabs: each form can be linked to and works with the back button. */
export async function ModeLinks({ mode, callbackUrl }: { readonly mode: Mode; readonly callbackUrl: string }) {
  const t = await getTranslations("auth");
  const modes = [
    { value: "sign-in", isNew: "0", label: t("signInMode") },
    { value: "create", isNew: "1", label: t("createMode") },
  ] as const;
  return (
    <nav aria-label={t("modes")} className="flex gap-1 rounded-lg bg-well p-1">
      {modes.map(({ value, isNew, label }) => (
        <Link
          key={value}
          href={{ pathname: "/sign-in", query: { new: isNew, ...(callbackUrl === "/" ? {} : { callbackUrl }) } }}
          aria-current={value === mode ? "page" : undefined}
          className={look}
          replace
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
