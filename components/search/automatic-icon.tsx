import { CalendarDays, Eye, Presentation, Tag } from "lucide-react";
import type { AutomaticName } from "#lib/gallery/automatic/schema.ts";

const icons = { week: CalendarDays, posters: Presentation, untagged: Tag, review: Eye } as const;

export function AutomaticIcon({ name }: { readonly name: AutomaticName }) {
  const Icon = icons[name];
  return <Icon size={16} aria-hidden="true" className="mx-0.5 shrink-0 text-faint" />;
}
