import { getMessages } from "next-intl/server";

/** Namespaces that the studio does not need: server components read them, or a layout of their own brings them. */
const serverOnly = new Set(["app", "welcome", "account", "auth", "usage"]);

/** What client components may translate with. */
export async function getClientMessages() {
  const messages = await getMessages();
  return Object.fromEntries(Object.entries(messages).filter(([name]) => !serverOnly.has(name)));
}
