/** For a load balancer: the process answers. It says nothing about anyone, so nobody has to be signed in. */
export function GET(): Response {
  return Response.json({ status: "ok" }, { headers: { "Cache-Control": "no-store" } });
}
