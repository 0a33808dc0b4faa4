// A request as a server understands it that does not know streaming.

/** The same request without `stream` and what belongs to it, in JSON or in a form. */
export async function withoutStream(request: Request): Promise<Request> {
  const type = request.headers.get("content-type") ?? "";
  const headers = new Headers(request.headers);
  headers.delete("content-length");
  const again = (body: BodyInit) =>
    new Request(request.url, { method: request.method, headers, body, signal: request.signal });
  if (type.startsWith("application/json")) return again(withoutKeys(await request.text()));
  if (!type.startsWith("multipart/form-data")) return request;
  const form = await request.formData();
  for (const name of STREAM_KEYS) form.delete(name);
  headers.delete("content-type"); // the new form has a boundary of its own
  return again(form);
}

/** The same order of a picture, in JSON, for another size. */
export async function withSize(request: Request, size: string): Promise<Request> {
  const headers = new Headers(request.headers);
  headers.delete("content-length");
  const body = JSON.stringify({ ...(await request.json()), size });
  return new Request(request.url, { method: request.method, headers, body, signal: request.signal });
}

const STREAM_KEYS = ["stream", "stream_options", "partial_images"];

function withoutKeys(text: string): string {
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body !== "object" || body === null) return text;
    return JSON.stringify(Object.fromEntries(Object.entries(body).filter(([name]) => !STREAM_KEYS.includes(name))));
  } catch {
    return text;
  }
}
