export type FetchedFile =
  | { readonly kind: "file"; readonly blob: Blob; readonly name: string }
  | { readonly kind: "failed"; readonly code: string }
  | { readonly kind: "stopped" };

/** Fetches what the server makes on demand, so that a failure can be said where it was asked for. */
export async function fetchFile(path: string, signal: AbortSignal): Promise<FetchedFile> {
  try {
    const response = await fetch(path, { signal });
    if (!response.ok) return { kind: "failed", code: await codeOf(response) };
    return { kind: "file", blob: await response.blob(), name: nameOf(response.headers.get("content-disposition")) };
  } catch {
    return signal.aborted ? { kind: "stopped" } : { kind: "failed", code: "offline" };
  }
}

async function codeOf(response: Response): Promise<string> {
  const { error }: { readonly error?: unknown } = Object(await response.json().catch(() => null));
  return typeof error === "string" ? error : "busy";
}

function nameOf(disposition: string | null): string {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? "")?.[1];
  return encoded ? decodeURIComponent(encoded) : "";
}

export function saveFile(blob: Blob, name: string) {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // the browser has begun by then
}
