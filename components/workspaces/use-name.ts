import { useTranslations } from "next-intl";
import { personalName } from "#lib/workspace/rules.ts";
import type { WorkspaceView } from "#lib/workspace/schema.ts";

/** What a workspace is called; the first one, as long as nobody named it, in the person's language. */
export function useWorkspaceName(): (workspace: WorkspaceView) => string {
  const t = useTranslations("workspaces");
  return ({ name, isPersonal }) => (isPersonal && name === personalName ? t("personal") : name);
}
