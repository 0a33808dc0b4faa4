"use client";

import { useTranslations } from "next-intl";
import { openConversation } from "../studio/place.ts";
import { Button } from "../ui/button.tsx";

export function ChatMissing({
  status,
  onRetry,
}: {
  readonly status: "missing" | "unreachable";
  readonly onRetry: () => void;
}) {
  const t = useTranslations("chat");
  const rail = useTranslations("rail");
  const common = useTranslations("common");
  return (
    <div role="alert" className="flex grow flex-col items-center justify-center gap-4 px-8 text-center text-soft">
      <p>{status === "missing" ? t("missing") : t("loadFailed")}</p>
      {status === "missing" ? (
        <Button onClick={() => openConversation(null)}>{rail("newChat")}</Button>
      ) : (
        <Button onClick={onRetry}>{common("retry")}</Button>
      )}
    </div>
  );
}
