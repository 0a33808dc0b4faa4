import { workspaceHeader } from "#lib/workspace/rules.ts";

// Which workspace this page shows. Its session may come to show another one, by another tab: whatever this page asks
// for then must not happen there.

let shown: string | null = null;

/** Every request of this page says so from now on. Only the page's first one counts: another one is another page. */
export function showWorkspace(id: string) {
  if (shown !== null) return;
  shown = id;
  const send = window.fetch;
  window.fetch = (input, init) => {
    const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined));
    headers.set(workspaceHeader, id);
    return send(input, { ...init, headers });
  };
}

/** The server says that the session shows another workspace: everything is loaded anew, at its home. */
export function goHome() {
  location.assign("/");
}
