import type { PriceView } from "../schema.ts";

// Amounts of money as people read them. They arrive as micro-dollars.

const micro = 1_000_000;
const leastMicroUsd = 100; // a hundredth of a cent: below it a figure says nothing

/** What so many pictures will cost, from what one will. */
export function timesPrice({ lowMicroUsd, highMicroUsd }: PriceView, count: number): PriceView {
  return { lowMicroUsd: lowMicroUsd * count, highMicroUsd: highMicroUsd * count };
}

export function addPrices(prices: readonly PriceView[]): PriceView {
  return {
    lowMicroUsd: prices.reduce((sum, price) => sum + price.lowMicroUsd, 0),
    highMicroUsd: prices.reduce((sum, price) => sum + price.highMicroUsd, 0),
  };
}

export function isFree({ highMicroUsd }: PriceView): boolean {
  return highMicroUsd === 0;
}

/** "$0.013", "$12.40", "<$0.0001": two figures that count, and never $0.00 for something that costs. */
export function formatMoney(microUsd: number, locale: string): string {
  if (microUsd > 0 && microUsd < leastMicroUsd) return `<${write(leastMicroUsd, locale)}`;
  return write(microUsd, locale);
}

/** "$0.05–0.21"; one amount where both ends read the same. */
export function formatPrice({ lowMicroUsd, highMicroUsd }: PriceView, locale: string): string {
  const low = formatMoney(lowMicroUsd, locale);
  const high = formatMoney(highMicroUsd, locale);
  return low === high ? low : `${low}–${high.replace(/^[^\d]+/u, "")}`;
}

function write(microUsd: number, locale: string): string {
  const usd = microUsd / micro;
  const digits = usd > 0 && usd < 1 ? Math.max(2, 1 - Math.floor(Math.log10(usd))) : 2;
  return formatOf(locale, digits).format(usd);
}

const formats = new Map<string, Intl.NumberFormat>(); // to make one costs a hundred times what it writes

function formatOf(locale: string, digits: number): Intl.NumberFormat {
  const key = `${locale} ${digits}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, {
    style: "currency",
    currency: "USD",
    currencyDisplay: "narrowSymbol",
    minimumFractionDigits: 2,
    maximumFractionDigits: digits,
  });
  formats.set(key, made);
  return made;
}
