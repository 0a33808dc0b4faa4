"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { startAsGuest } from "#lib/account/actions.ts";
import { attempt } from "../studio/attempt.ts";
import { Button } from "../ui/button.tsx";
import { Spinner } from "../ui/spinner.tsx";

/** Makes a guest and their workspace; the same address then shows the studio. */
export function StartButton({ label, pendingLabel }: { readonly label: string; readonly pendingLabel: string }) {
  const errors = useTranslations("error");
  const router = useRouter();
  const [isPending, setIsPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function start() {
    if (isPending) return;
    setIsPending(true);
    setProblem(null);
    const result = await attempt(() => startAsGuest({}));
    if (result.ok) {
      router.refresh();
      return;
    }
    setIsPending(false);
    setProblem(errors(result.error.code));
  }

  return (
    <div className="flex flex-col gap-2">
      <Button variant="primary" size="lg" className="self-start" aria-disabled={isPending} onClick={() => void start()}>
        {isPending ? <Spinner /> : null}
        {isPending ? pendingLabel : label}
      </Button>
      {problem ? (
        <p role="alert" className="text-danger">
          {problem}
        </p>
      ) : null}
    </div>
  );
}
