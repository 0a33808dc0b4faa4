import Link from "next/link";

const look =
  "flex h-8 grow items-center justify-center whitespace-nowrap rounded-md px-3 text-sm text-soft hover:text-ink aria-[current]:bg-sheet aria-[current]:font-medium aria-[current]:text-ink touch:min-h-11";

export type Choice = { readonly value: string; readonly label: string; readonly href: string };

/** A choice that stands in the address: links rather than buttons, so that each can be kept and sent. */
export function ChoiceLinks({
  label,
  value,
  choices,
}: {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
}) {
  return (
    <nav aria-label={label} className="flex flex-wrap gap-1 rounded-lg bg-well p-1">
      {choices.map((choice) => (
        <Link
          key={choice.value}
          href={choice.href}
          aria-current={choice.value === value ? "true" : undefined}
          className={look}
          scroll={false}
          prefetch={false}
        >
          {choice.label}
        </Link>
      ))}
    </nav>
  );
}
