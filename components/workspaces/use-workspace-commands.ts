import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { makeId } from "#lib/ids.ts";
import { createWorkspace, deleteWorkspace, renameWorkspace, switchWorkspace } from "#lib/workspace/actions.ts";
import { type Attempt, attempt } from "../studio/attempt.ts";
import { useFacts } from "../studio/store.ts";
import { goHome } from "./shown.ts";

type Code = Extract<Attempt<null>, { readonly ok: false }>["error"]["code"];

/** What can be done with workspaces. `fault` is why the last of it was refused. Each answers whether it was done. */
export function useWorkspaceCommands() {
  const router = useRouter();
  const { workspace: shown } = useFacts();
  const [isBusy, setIsBusy] = useState(false);
  const [fault, setFault] = useState<Code | null>(null);
  const wanted = useRef<{ readonly id: string; readonly name: string } | null>(null); // not made yet, as far as is known

  async function run(command: Parameters<typeof attempt<null>>[0], then: () => void): Promise<boolean> {
    setIsBusy(true);
    setFault(null);
    const result = await attempt(command);
    setIsBusy(false);
    if (result.ok) then();
    else setFault(result.error.code);
    return result.ok;
  }

  const refresh = () => router.refresh();
  return {
    isBusy,
    fault,
    make: (name: string) => {
      const one = wanted.current?.name === name ? wanted.current : { id: makeId(), name };
      wanted.current = one;
      return run(
        () => createWorkspace(one),
        () => {
          wanted.current = null;
          refresh();
        },
      );
    },
    rename: (id: string, name: string) => run(() => renameWorkspace({ id, name }), refresh),
    /** Whoever deletes what is shown is in their own one from then on. */
    remove: (id: string) => run(() => deleteWorkspace({ id }), id === shown.id ? goHome : refresh),
    enter: (id: string) => run(() => switchWorkspace({ id }), goHome),
  };
}
