/** What an OAuth or OIDC provider says about a person. */
export type Identity = {
  readonly provider: string;
  readonly subject: string;
  readonly name: string | null;
  readonly email: string | null; // lower case
  readonly isEmailVerified: boolean;
};

export type ProviderId = "github" | "google" | "oidc";
