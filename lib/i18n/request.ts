import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { chooseLocale, type Locale, localeCookie } from "./locale.ts";

const catalogs = {
  en: () => import("#messages/en.json"),
  "zh-CN": () => import("#messages/zh-CN.json"),
} satisfies Readonly<Record<Locale, unknown>>;

export default getRequestConfig(async () => {
  const jar = await cookies();
  const asked = await headers();
  const locale = chooseLocale(jar.get(localeCookie)?.value, asked.get("accept-language"));
  const catalog = await catalogs[locale]();
  return { locale, messages: catalog.default };
});
