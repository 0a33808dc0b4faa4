import { describe, expect, it } from "vitest";
import { decideLogin, readIdentity, readLoginError } from "./rules.ts";

const proven = { userId: "holder", isEmailVerified: true };
const unproven = { userId: "holder", isEmailVerified: false };

describe("an identity joins an account only when both sides proved the mail address", () => {
  it.each([
    { known: "u1", holder: null, guest: null, proven: true, step: { kind: "enter", userId: "u1" } },
    { known: "u1", holder: unproven, guest: "g1", proven: false, step: { kind: "enter", userId: "u1" } },
    { known: null, holder: proven, guest: null, proven: true, step: { kind: "link", userId: "holder" } },
    { known: null, holder: proven, guest: "g1", proven: true, step: { kind: "link", userId: "holder" } },
    { known: null, holder: proven, guest: null, proven: false, step: { kind: "refuse" } },
    { known: null, holder: unproven, guest: null, proven: true, step: { kind: "refuse" } },
    { known: null, holder: unproven, guest: "g1", proven: true, step: { kind: "refuse" } },
    { known: null, holder: unproven, guest: null, proven: false, step: { kind: "refuse" } },
    { known: null, holder: null, guest: "g1", proven: true, step: { kind: "upgrade", userId: "g1" } },
    { known: null, holder: null, guest: "g1", proven: false, step: { kind: "upgrade", userId: "g1" } },
    { known: null, holder: null, guest: null, proven: true, step: { kind: "create" } },
    { known: null, holder: null, guest: null, proven: false, step: { kind: "create" } },
  ])(
    "known $known, mail of $holder, guest $guest, provider vouches $proven",
    ({ known, holder, guest, proven, step }) => {
      const facts = { knownUserId: known, mailHolder: holder, guestId: guest, isEmailVerified: proven };
      expect(decideLogin(facts)).toEqual(step);
    },
  );
});

describe("claims are read with care", () => {
  const read = (claims: unknown) => readIdentity("oidc", claims);

  it("the standard ones", () => {
    expect(read({ sub: "7", name: " Lin ", email: "Lin@Studio.Example", email_verified: true })).toEqual({
      provider: "oidc",
      subject: "7",
      name: "Lin",
      email: "lin@studio.example",
      isEmailVerified: true,
    });
  });

  it.each([
    undefined,
    null,
    "x",
    {},
    { sub: "" },
    { sub: null },
    { sub: { startsWith: "a" } },
    { sub: "x".repeat(256) },
  ])("no subject in %j, no identity", (claims) => {
    expect(read(claims)).toBeNull();
  });

  it.each([
    [true, true],
    ["true", true],
    [false, false],
    ["false", false],
    [undefined, false],
    [null, false],
    [1, false],
    ["yes", false],
    [{}, false],
  ])("email_verified %j counts as %s", (claim, expected) => {
    expect(read({ sub: "7", email: "a@b.example", email_verified: claim })?.isEmailVerified).toBe(expected);
  });

  it.each(["no mail", 7, "", "a@b", { a: 1 }, `${"x".repeat(250)}@b.example`])("%j is no mail address", (email) => {
    expect(read({ sub: "7", email })?.email).toBeNull();
  });

  it("a number is a subject too, as GitHub has them", () => {
    expect(read({ sub: 583231 })?.subject).toBe("583231");
  });
});

describe("what the sign-in page says about an error", () => {
  it.each([
    ["email_taken", "email_taken"],
    ["guest_busy", "guest_busy"],
    ["AccessDenied", "access_denied"],
    ["OAuthSignin", "configuration"],
    ["OAuthCallback", "callback"],
    ["undefined", "other"],
    ["__proto__", "other"],
    ["constructor", "other"],
    ["<script>", "other"],
    ["", null],
    [undefined, null],
    [["email_taken"], null],
  ])("%j is told as %s", (code, told) => {
    expect(readLoginError(code)).toBe(told);
  });
});
