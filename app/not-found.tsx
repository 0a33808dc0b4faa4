import { getTranslations } from "next-intl/server";
import { buttonClass } from "#components/ui/button.tsx";
import { Mark } from "#components/ui/mark.tsx";

export default async function NotFound() {
  const t = await getTranslations("app");
  return (
    <main className="mx-auto flex min-h-dvh max-w-md flex-col items-center justify-center gap-4 px-6 text-center">
      <Mark className="size-10 text-faint" />
      <h1 className="font-semibold text-lg">{t("notFoundTitle")}</h1>
      <p className="text-soft">{t("notFoundText")}</p>
      <a href="/" className={buttonClass({ variant: "primary" })}>
        {t("backHome")}
      </a>
    </main>
  );
}
