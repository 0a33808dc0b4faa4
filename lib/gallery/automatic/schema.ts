// Albums that are there without anybody making them: searches that most people want. Constants only, for the browser.

export const automaticNames = ["week", "posters", "untagged", "review"] as const;
export type AutomaticName = (typeof automaticNames)[number];

/** What each looks for, as formatQuery writes it. */
export const automaticQueries: Readonly<Record<AutomaticName, string>> = {
  week: "after:7d",
  posters: "purpose:poster",
  untagged: "is:untagged",
  review: "status:review",
};
