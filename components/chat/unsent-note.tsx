"use client";

import { useTranslations } from "next-intl";
import type { Send } from "#lib/studio/state/schema.ts";
import { useChatCommands } from "../studio/use-chat-commands.ts";
import { Button } from "../ui/button.tsx";
import { fillComposer } from "./compose.ts";

/** Under a message that did not arrive: why, and two ways on. The words are kept. */
export function UnsentNote({ send }: { readonly send: Send }) {
  const t = useTranslations("chat");
  const errors = useTranslations("error");
  const { sendAgain, takeBack } = useChatCommands();
  if (!send.error) return null;
  return (
    <div role="alert" className="flex flex-col items-end gap-2 text-right text-sm">
      <p className="text-danger">
        {t("notSent")} {errors(send.error)}
      </p>
      <div className="flex gap-2">
        <Button
          size="sm"
          variant="quiet"
          onClick={() => {
            takeBack(send);
            fillComposer(send.text, send.presets, send.pictures);
          }}
        >
          {t("edit")}
        </Button>
        <Button size="sm" onClick={() => void sendAgain(send)}>
          {t("sendAgain")}
        </Button>
      </div>
    </div>
  );
}
