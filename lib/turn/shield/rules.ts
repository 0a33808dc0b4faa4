import type { ChatMessage, ToolCall } from "../../infra/model/port.ts";
import { type KnownPrivate, privateKinds } from "../../prompt/privacy/schema.ts";
import type { Shield } from "../../prompt/privacy/shield/rules.ts";
import { collectPrivate, openVault, type Vault } from "../../prompt/privacy/vault/rules.ts";
import { markOf } from "../../prompt/privacy/words/rules.ts";
import type { WithheldFromChat } from "./schema.ts";

// A conversation on its way to the chat model, and what comes back.

const note =
  "Some words of the person are kept from you: ⟦child 1⟧, ⟦phone 1⟧ and the like stand for them. Write each exactly as it is given, brackets and number included, wherever you mean what it stands for, and never ask for what is behind it.";

export type Shielded = {
  readonly vault: Vault;
  /** Private things of the conversation, which no prompt may hold, however the model words it. */
  readonly known: readonly KnownPrivate[];
  /** What the chat model does not see of the newest message. */
  readonly withheld: readonly WithheldFromChat[];
};

/** Of all that was said, oldest first, and the newest message last. */
export function shieldSaid(said: readonly string[], policy: Shield & { readonly shieldsChat: boolean }): Shielded {
  const known = collectPrivate(said, policy);
  const vault = openVault(known, policy.shieldsChat ? policy : openToChat);
  const withheld = vault.hiddenIn(said.at(-1) ?? "").map(({ kind, thing, placeholder, text }) => ({
    kind,
    thing,
    mark: markOf({ thing, text }),
    placeholder,
  }));
  return { vault, known, withheld };
}

const openToChat: Shield = { privacy: Object.fromEntries(privateKinds.map((kind) => [kind, "allow"])) };

/** The same messages with placeholders; the model is told what they are where there are any. */
export function hideMessages(messages: readonly ChatMessage[], vault: Vault): readonly ChatMessage[] {
  const hidden = messages.map((message) => hideMessage(message, vault));
  if (wordsOf(hidden) === wordsOf(messages)) return messages;
  const [first, ...rest] = hidden;
  if (first?.role !== "system") return [{ role: "system", content: note }, ...hidden];
  return [{ role: "system", content: `${first.content}\n${note}` }, ...rest];
}

/** Pictures are large, and nothing in them is hidden. */
function wordsOf(messages: readonly ChatMessage[]): string {
  return JSON.stringify(messages, (key, value: unknown) => (key === "pictures" ? undefined : value));
}

function hideMessage(message: ChatMessage, vault: Vault): ChatMessage {
  const content = vault.hide(message.content);
  if (message.role !== "assistant" || !message.calls) return { ...message, content };
  const calls = message.calls.map((call) => ({ ...call, arguments: mapStrings(call.arguments, vault.hide) }));
  return { ...message, content, calls };
}

/** The person's own words are in the arguments again; the middle layer decides what of them may be drawn. */
export function restoreCalls(calls: readonly ToolCall[], vault: Vault): readonly ToolCall[] {
  return calls.map((call) => ({ ...call, arguments: mapStrings(call.arguments, vault.restoreShort) }));
}

/** JSON with every string in it changed, whatever escapes it was written with; what is no JSON is one string. */
function mapStrings(json: string, change: (text: string) => string): string {
  try {
    const value: unknown = JSON.parse(json, (_, item: unknown) => (typeof item === "string" ? change(item) : item));
    return JSON.stringify(value);
  } catch {
    return change(json);
  }
}
