"use server";

import { cookies } from "next/headers";
import { fail, ok, type Result } from "../result.ts";
import { isLocale, localeCookie } from "./locale.ts";

const yearS = 365 * 24 * 60 * 60;

/** Remembers the language that a person chose. Open to everybody: it is a preference of this browser. */
export async function setLocale(input: { readonly locale: string }): Promise<Result<null>> {
  const locale: unknown = input?.locale;
  if (!isLocale(locale)) return fail("invalid");
  const jar = await cookies();
  jar.set(localeCookie, locale, { path: "/", maxAge: yearS, sameSite: "lax" });
  return ok(null);
}
