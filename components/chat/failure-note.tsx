"use client";

import { CircleAlert } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { FailureView } from "#lib/studio/schema.ts";
import { LimitLines } from "../picture/limit-lines.tsx";
import { useFacts } from "../studio/store.ts";

/** What happened, what to do, and whether it cost anything. */
export function FailureNote({ failure, children }: { readonly failure: FailureView; readonly children?: ReactNode }) {
  const t = useTranslations("failure");
  const limits = useTranslations("limit");
  const { person } = useFacts();
  return (
    <div role="alert" className="flex gap-2 rounded-md border border-line bg-sheet p-3 text-sm">
      <CircleAlert size={16} aria-hidden="true" className="mt-0.5 text-danger" />
      <div className="flex min-w-0 flex-col gap-1">
        <p className="break-words">{t(failure.code, { model: failure.model ?? "" })}</p>
        <p className="text-faint">{t(`billed_${failure.wasBilled}`)}</p>
        {failure.limit ? <LimitLines limit={failure.limit} /> : null}
        {failure.code === "no_price" && person.isOwner ? (
          <Link
            href="/settings/models"
            className="hit inline-flex items-center self-start underline underline-offset-2"
          >
            {limits("setPrice")}
          </Link>
        ) : null}
        {children}
      </div>
    </div>
  );
}
