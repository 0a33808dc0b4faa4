import { workspaceHeader } from "#lib/workspace/rules.ts";

// Which workspace this page shows. Its session may come to show another one, by another tab: whatever this page asks
// for then must not happen there.

let shown: string | null = null;

/**
 * Every request of this page says so from now on. Only the page's first one counts: where another one comes to be drawn
 * in the same page, nothing can be read for it, and `onOther` gets a new page.
 */
export function showWorkspace(id: string, onOther: () => void) {
  if (shown !== null) {
    if (shown !== id) onOther();
    return;
  }
  shown = id;
  const send = window.fetch;
  window.fetch = (input, init) => {
    const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined));
    headers.set(workspaceHeader, id);
    return send(input, { ...init, headers });
  };
}

/** For requests that are not made by `fetch`; "" where no workspace is shown. */
export function shownWorkspace(): string {
  return shown ?? "";
}

/** The server says that the session shows another workspace: everything is loaded anew, at its home. */
export function goHome() {
  location.assign("/");
}

/** The same, on pages whose address is of any workspace. */
export function loadAnew() {
  location.reload();
}
