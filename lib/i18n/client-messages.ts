import { getMessages } from "next-intl/server";

/** The namespaces that only server components read; the browser never gets them. */
const serverOnly = new Set(["app", "welcome"]);

/** What client components may translate with. */
export async function getClientMessages() {
  const messages = await getMessages();
  return Object.fromEntries(Object.entries(messages).filter(([name]) => !serverOnly.has(name)));
}
