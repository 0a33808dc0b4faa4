import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openRestorer } from "../restorer/rules.ts";
import { defaultShield, type Shield } from "../shield/rules.ts";
import { collectPrivate, openVault } from "./rules.ts";

const said =
  "画实验小学的王小明，电话13800138000；Emma Li of Oakfield Primary School, ann@example.com, bob@example.com";

function vaultOf(text: string, shield: Shield = defaultShield) {
  const vault = openVault(collectPrivate([text], shield), shield);
  return { ...vault, sent: vault.hide(text) };
}

describe("a vault", () => {
  test("gives each thing one placeholder, by its sort, and gives it back", () => {
    const { sent, restore } = vaultOf(said);
    expect(sent).toBe("画⟦school 1⟧的⟦child 1⟧，电话⟦phone 1⟧；⟦child 2⟧ of ⟦school 2⟧, ⟦email 1⟧, ⟦email 2⟧");
    expect(restore(sent)).toBe(said);
  });

  test("knows a child by a part of the name", () => {
    const { hide } = vaultOf(said);
    expect(hide("小明和Emma在一起")).toBe("⟦child 1⟧和⟦child 2⟧在一起");
  });

  test("gives back what it hid, to the letter, in any text and with unseen characters between", () => {
    const pieces = [
      "ann@exam\u200bple.com",
      "１３８００１３８０００",
      "12 Oak Lane",
      "4242 4242 4242 4242",
      "密码：abc123",
      "“",
      "\u202e",
      "\n",
    ];
    const piece = fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "grapheme", maxLength: 6 }));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (parts) => {
        const text = parts.join(" ");
        const { sent, restore } = vaultOf(text);
        expect(restore(sent)).toBe(text);
      }),
    );
  });

  test("knows a child in capitals and in small letters, and whose part of a name it is", () => {
    const { hide } = vaultOf(said);
    expect(hide("EMMA and emma li")).toBe("⟦child 2⟧ and ⟦child 3⟧");
  });

  test("opens a conversation full of private things at once, and forgets no child in it", {
    timeout: 10_000,
  }, () => {
    const mails = (turn: number) => Array.from({ length: 400 }, (_, at) => `a${turn}.${at}@example.com`).join(" ");
    const texts = [said, ...Array.from({ length: 20 }, (_, turn) => mails(turn))];
    const vault = openVault(collectPrivate(texts, defaultShield), defaultShield);
    const sent = texts.slice(-16).map(vault.hide).join("\n");
    expect(sent).not.toContain("@");
    expect(vault.hide("emma at the pond")).toMatch(/^⟦child \d+⟧ at the pond$/);
  });

  test("reads the newest message to its end, and of many long ones the newest", () => {
    const long = (name: string) => `${name} of Oakfield Primary School ${"and so on ".repeat(15_000)}`;
    const known = collectPrivate([long("Emma Li"), long("Noah Park")], defaultShield).map(({ text }) => text);
    expect(known).toContain("Noah Park");
    expect(known).not.toContain("Emma Li");
  });

  test("takes no everyday word for a child, though it is a part of a name", () => {
    const { hide } = vaultOf("Will Turner of Oakfield Primary School; 阳光小学的张天空同学");
    expect(hide("Will you draw Will Turner? 天空下的张天空")).toBe("Will you draw ⟦child 1⟧? 天空下的⟦child 2⟧");
  });

  test("lets be what the workspace allows, and hides what it wants to be asked about", () => {
    const shield: Shield = { privacy: { email: "allow", phone: "ask", child: "block" } };
    expect(vaultOf(said, shield).sent).toContain("ann@example.com");
    expect(vaultOf(said, shield).sent).not.toMatch(/138|王小明|Emma/);
  });

  test.each([
    ["⟦Child 1⟧", "王小明"],
    ["⟦ child 1 ⟧", "王小明"],
    ["⟦child1⟧", "王小明"],
    ["⟦child_1⟧", "王小明"],
    ["⟦CHILD-1⟧", "王小明"],
    ["[child 1]", "王小明"],
    ["[[child 1]]", "王小明"],
    ["【child 1】", "王小明"],
    ["【孩子1】", "王小明"],
    ["<child 1>", "王小明"],
    ["⟦电话 1⟧", "13800138000"],
    ["⟦child 9⟧", "a child"],
    ["画⟦phone 7⟧", "画一个电话号码"],
    ["(child 9)", "(child 9)"],
    ["a poster of ⟦schoo…", "a poster of …"],
  ])("%s becomes %s", (changed, expected) => {
    expect(vaultOf(said).restore(changed)).toBe(expected);
  });
});

describe("a reply that comes in pieces", () => {
  test("is the same as in one, wherever it is cut", () => {
    const { sent, hidden, restore } = vaultOf(said);
    const reply = `好，(a) [b] ${sent} 【孩子1】 ⟦ child 1 ⟧ [[email 1]] <tag> {x} ⟦nothing`;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 60 }), (sizes) => {
        const restorer = openRestorer({ restore, hidden });
        let shown = "";
        for (let at = 0, turn = 0; at < reply.length; turn++) {
          const size = sizes[turn % sizes.length] ?? 1;
          shown += restorer.add(reply.slice(at, at + size));
          at += size;
        }
        expect(shown + restorer.end()).toBe(restore(reply));
      }),
    );
  });

  test("never shows half a placeholder, and holds back nothing else", () => {
    const { hidden, restore } = vaultOf(said);
    const restorer = openRestorer({ restore, hidden });
    expect(restorer.add("for ⟦ch")).toBe("for ");
    expect(restorer.add("ild 1")).toBe("");
    expect(restorer.add("⟧ and [a note")).toBe("王小明 and [a note");
    expect(restorer.add("] (see")).toBe("] (see");
  });
});
