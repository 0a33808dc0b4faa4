import { getTranslations } from "next-intl/server";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { ranges, type UsageView } from "#lib/budget/report/schema.ts";
import { toSearch, usagePath } from "./address.ts";
import { ChoiceLinks } from "./choice-links.tsx";

/** Whose usage, and of which days. All of it is in the address; nothing here needs a script. */
export async function UsageFilters({
  view: { query, span, views },
  today,
}: {
  readonly view: UsageView;
  readonly today: string;
}) {
  const t = await getTranslations("usage");
  return (
    <div className="flex flex-col gap-3 pb-6">
      {views.length > 1 ? (
        <ChoiceLinks
          label={t("whose")}
          value={query.of}
          choices={views.map((of) => ({
            value: of,
            label: t(`of_${of}`),
            href: `${usagePath}${toSearch(query, { of })}`,
          }))}
        />
      ) : null}
      <ChoiceLinks
        label={t("time")}
        value={query.range}
        choices={ranges.map((range) => ({
          value: range,
          label: t(`range_${range}`),
          href: `${usagePath}${toSearch(query, { range, ...span })}`,
        }))}
      />
      {query.range === "custom" ? (
        <form action={usagePath} className="flex flex-wrap items-end gap-3">
          <input type="hidden" name="range" value="custom" />
          <input type="hidden" name="of" value={query.of} />
          <input type="hidden" name="by" value={query.by} />
          {(["from", "to"] as const).map((name) => (
            <div key={name} className="min-w-32 grow">
              <Field label={t(name)}>
                {(control) => (
                  <Input {...control} type="date" name={name} defaultValue={span[name]} max={today} required />
                )}
              </Field>
            </div>
          ))}
          <Button type="submit">{t("show")}</Button>
        </form>
      ) : null}
    </div>
  );
}
