import { z } from "zod";
import { typedText } from "../../schema.ts";
import { AnyProviderId } from "../schema.ts";

/** A provider as it is being set up. `key` absent: the stored one, if it was given for this server. */
export const TestProvider = z.strictObject({
  id: AnyProviderId,
  draft: z
    .strictObject({
      baseUrl: typedText(500),
      key: typedText(1_000).optional(),
      chatModel: typedText(200),
      imageModel: typedText(200),
    })
    .optional(),
});
export type TestProvider = z.infer<typeof TestProvider>;

export const checkSubjects = [
  "server",
  "key",
  "chatModel",
  "imageModel",
  "chat",
  "images",
  "edits",
  "moderations",
] as const;

export const checkFindings = [
  "answers",
  "unreachable",
  "unknown_name",
  "insecure",
  "timeout",
  "page",
  "moved",
  "accepted",
  "unneeded",
  "refused",
  "needed",
  "no_credit",
  "listed",
  "unlisted",
  "no_list",
  "there",
  "missing",
  "denied",
  "unclear",
] as const;

/** One thing that was looked at. `note`: it is so, and does no harm. */
export type Check = {
  readonly subject: (typeof checkSubjects)[number];
  readonly finding: (typeof checkFindings)[number];
  readonly outcome: "good" | "bad" | "unsure" | "note";
};

export type TestReport = {
  readonly checks: readonly Check[];
  readonly models: readonly string[]; // as the server lists them
};
