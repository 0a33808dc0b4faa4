import { listActions, messageIds } from "../direct.ts";

// Somebody who uses the server by its actions, as a browser does.

export type Person = Readonly<{
  /** True when the server said yes: from then on the message must not be lost. */
  send: (text: string) => Promise<Readonly<{ turnId: string; messageId: string; isAccepted: boolean }>>;
  act: (name: string, input: object) => Promise<boolean>;
}>;

async function call(url: string, name: string, input: object, cookie: string): Promise<Response> {
  const action = listActions().get(name);
  if (!action) throw new Error(`the build has no action ${name}`);
  return await fetch(`${url}${action.page}`, {
    method: "POST",
    headers: { "Next-Action": action.id, "Content-Type": "text/plain;charset=UTF-8", Origin: url, Cookie: cookie },
    body: JSON.stringify([input]),
    redirect: "manual",
  });
}

const saysYes = /^1:\{"ok":true/m;

export async function openPerson(url: string): Promise<Person> {
  const answer = await call(url, "startAsGuest", {}, "");
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  await answer.text();
  const act = async (name: string, input: object) => {
    try {
      return saysYes.test(await (await call(url, name, input, cookie)).text());
    } catch {
      return false; // killed meanwhile
    }
  };
  return {
    act,
    send: async (text) => {
      const ids = messageIds();
      return { ...ids, isAccepted: await act("sendMessage", { ...ids, text }) };
    },
  };
}
