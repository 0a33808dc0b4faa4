import { type ReactNode, useId } from "react";

/** A titled part of the account page. */
export function Section({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text?: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4 border-line border-t py-8">
      <div className="flex flex-col gap-1">
        <h2 id={id} className="font-semibold text-md">
          {title}
        </h2>
        {text ? <p className="max-w-prose text-soft">{text}</p> : null}
      </div>
      {children}
    </section>
  );
}
