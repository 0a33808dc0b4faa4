"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import { formatMoney, formatPrice } from "#lib/budget/price/rules.ts";
import { viewPrice } from "#lib/budget/rules.ts";
import type { ProviderView } from "#lib/provider/schema.ts";

const example = {
  width: 1024,
  height: 1024,
  quality: "auto",
  prompt: "a".repeat(600),
  references: 0,
  partials: 1,
} as const;
type Image = NonNullable<ProviderView["image"]>;
type Chat = NonNullable<ProviderView["chat"]>;

/** What the studio believes of these models, and since when. */
export function Abilities({ provider }: { readonly provider: ProviderView }) {
  const t = useTranslations("models");
  const format = useFormatter();
  const { image, chat, overrides, places } = provider;
  const facts = image ?? chat;
  const isChanged = Object.keys(overrides).length > 0;
  if (!facts) return null;
  const date = format.dateTime(new Date(facts.asOf), { dateStyle: "medium", timeZone: "UTC" });
  return (
    <>
      {image && image.price === null ? (
        <p className="rounded-md bg-accent-wash px-3 py-2 text-accent-ink text-sm">
          {t(provider.kind === "env" ? "noPriceEnv" : "noPrice")}
        </p>
      ) : null}
      <details className="group">
        <summary className="hit cursor-pointer text-soft text-sm hover:text-ink">{t("abilities")}</summary>
        <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1.5 pt-3 text-sm">
          {image ? <ImageAbilities image={image} places={places} /> : null}
          {chat ? <ChatAbilities chat={chat} /> : null}
        </dl>
        <p className="pt-3 text-faint text-sm">{isChanged ? t("asOfChanged", { date }) : t("asOf", { date })}</p>
      </details>
    </>
  );
}

function Fact({ term, text }: { readonly term: string; readonly text: string }) {
  return (
    <>
      <dt className="text-soft">{term}</dt>
      <dd className="min-w-0">{text}</dd>
    </>
  );
}

function ImageAbilities({ image, places }: { readonly image: Image; readonly places: number }) {
  const t = useTranslations("models");
  const yesNo = (is: boolean) => t(is ? "yes" : "no");
  const { qualities, edits, referencesMax } = image;
  return (
    <>
      <Fact term={t("price")} text={useImagePrice(image)} />
      <Fact term={t("sizes")} text={useSizes(image)} />
      <Fact
        term={t("qualities")}
        text={
          qualities.length === 0
            ? t("oneQuality")
            : qualities
                .filter((one) => one !== "auto")
                .map((one) => t(`quality.${one}`))
                .join(t("comma"))
        }
      />
      <Fact term={t("transparent")} text={yesNo(image.backgrounds.includes("transparent"))} />
      <Fact term={t("edits")} text={edits === "none" ? t("no") : t("editsUpTo", { count: referencesMax })} />
      <Fact term={t("stages")} text={yesNo(image.stream && image.partialsMax > 0)} />
      <Fact term={t("places")} text={`${places}`} />
    </>
  );
}

function useSizes({ sizes }: Image): string {
  const t = useTranslations("models");
  if (sizes.kind === "own") return t("sizesOwn");
  if (sizes.kind === "free") return t("sizesFree", { edge: sizes.edgeMax });
  return sizes.sizes.map(({ width, height }) => `${width} × ${height}`).join(t("comma"));
}

function useImagePrice({ price }: Image): string {
  const t = useTranslations("models");
  const locale = useLocale();
  const range = viewPrice({ price, ...example });
  if (!price || !range) return t("priceUnknown");
  if (price.kind === "picture")
    return price.microUsd === 0 ? t("priceNothing") : t("priceEach", { price: formatMoney(price.microUsd, locale) });
  return t("priceRange", { price: formatPrice(range, locale) });
}

function ChatAbilities({ chat }: { readonly chat: Chat }) {
  const t = useTranslations("models");
  const locale = useLocale();
  const { price } = chat;
  const isFree = price?.in === 0 && price.out === 0;
  const text =
    price && !isFree
      ? t("chatPriceOf", {
          in: formatMoney(price.in * 1_000_000, locale),
          out: formatMoney(price.out * 1_000_000, locale),
        })
      : t(isFree ? "priceNothing" : "chatPriceUnknown");
  return (
    <>
      <Fact term={t("chatPrice")} text={text} />
      <Fact term={t("tools")} text={t(chat.tools ? "yes" : "no")} />
    </>
  );
}
