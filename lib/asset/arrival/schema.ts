/** Two workspaces: pictures go from the one to the other. */
export type Way = { readonly from: string; readonly to: string };
