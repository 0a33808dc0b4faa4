import { describe, expect, test } from "vitest";
import type { ChatMessage } from "../../infra/model/port.ts";
import { defaultShield } from "../../prompt/privacy/shield/rules.ts";
import { collectPrivate, openVault } from "../../prompt/privacy/vault/rules.ts";
import { hideMessages, restoreCalls } from "./rules.ts";

const vaultOf = (...said: readonly string[]) => openVault(collectPrivate(said, defaultShield), defaultShield);

const said = "Emma Li of Oakfield Primary School, write to ann@example.com";
const messages: readonly ChatMessage[] = [
  { role: "system", content: "You draw." },
  { role: "user", content: said },
  {
    role: "assistant",
    content: "I draw Emma Li.",
    calls: [{ id: "1", name: "draw", arguments: JSON.stringify({ subject: "Emma Li reads", count: 2, palette: [] }) }],
  },
  { role: "tool", callId: "1", content: "drawn" },
  { role: "user", content: "now Emma sleeps" },
];

describe("a conversation for the chat model", () => {
  test("has the same placeholder for the same thing everywhere, in calls too, and says what they are", () => {
    const hidden = hideMessages(messages, vaultOf(said));
    expect(JSON.stringify(hidden)).not.toMatch(/Emma|Oakfield|ann@/);
    expect(hidden[0]?.content).toMatch(/^You draw\.\n.*⟦child 1⟧/);
    expect(hidden[1]?.content).toBe("⟦child 1⟧ of ⟦school 1⟧, write to ⟦email 1⟧");
    expect(hidden[2]).toMatchObject({
      content: "I draw ⟦child 1⟧.",
      calls: [{ id: "1", name: "draw", arguments: '{"subject":"⟦child 1⟧ reads","count":2,"palette":[]}' }],
    });
    expect(hidden[4]?.content).toBe("now ⟦child 1⟧ sleeps");
  });

  test("that holds nothing private is sent as it is", () => {
    const plain: readonly ChatMessage[] = [{ role: "user", content: "a red fox" }];
    expect(hideMessages(plain, vaultOf("a red fox"))).toBe(plain);
  });
});

describe("arguments of a call", () => {
  test("hold the person's own words again, also when the model escaped the brackets", () => {
    const vault = vaultOf(said);
    hideMessages(messages, vault);
    const calls = [{ id: "1", name: "draw", arguments: '{"subject":"\\u27e6child 1\\u27e7 on a swing"}' }];
    expect(restoreCalls(calls, vault)[0]?.arguments).toBe('{"subject":"Emma Li on a swing"}');
  });

  test("have neutral words for what is too long for a field", () => {
    const key = `-----BEGIN PRIVATE KEY-----${"a".repeat(3_000)}-----END PRIVATE KEY-----`;
    const vault = vaultOf(key);
    expect(vault.hide(key)).toBe("⟦secret 1⟧");
    expect(restoreCalls([{ id: "1", name: "draw", arguments: '{"subject":"⟦secret 1⟧"}' }], vault)[0]?.arguments).toBe(
      '{"subject":"a secret"}',
    );
    expect(vault.restore("⟦secret 1⟧")).toBe(key);
  });

  test("that were cut off are still no JSON", () => {
    const vault = vaultOf(said);
    hideMessages(messages, vault);
    expect(restoreCalls([{ id: "1", name: "draw", arguments: '{"subject":"⟦child 1⟧ on' }], vault)[0]?.arguments).toBe(
      '{"subject":"Emma Li on',
    );
  });
});
