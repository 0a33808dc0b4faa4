import { once } from "node:events";
import { createServer } from "node:http";

// The floor of scrolling: a page of squares, as wide as the gallery on its own page, of which only those near the window
// exist, and nothing else. No framework, no names, no keys, no menus, no events.

const page = `<!doctype html><title>grid</title>
<style>html,body{margin:0;height:100%}#box{height:100%;width:1028px;overflow-y:auto;position:relative}
.cell{position:absolute;border-radius:8px;overflow:hidden;background:#ddd}.cell img{width:100%;height:100%;object-fit:cover}</style>
<div id="box"><div id="all"></div></div>
<script>
const [box, all] = [document.getElementById("box"), document.getElementById("all")];
const count = Number(new URLSearchParams(location.search).get("count"));
const gap = 8, margin = 480;
const columns = Math.max(2, Math.floor((box.clientWidth + gap) / (240 + gap)));
const size = (box.clientWidth - gap * (columns - 1)) / columns;
const here = new Map();
all.style.height = Math.ceil(count / columns) * (size + gap) + "px";
function draw() {
  const row = size + gap;
  const first = Math.max(0, Math.floor((box.scrollTop - margin) / row)) * columns;
  const end = Math.min(count, Math.ceil((box.scrollTop + box.clientHeight + margin) / row) * columns);
  for (const [at, cell] of here) if (at < first || at >= end) { cell.remove(); here.delete(at); }
  for (let at = first; at < end; at++) {
    if (here.has(at)) continue;
    const cell = document.createElement("div");
    cell.className = "cell";
    Object.assign(cell.style, { left: (at % columns) * (size + gap) + "px", top: Math.floor(at / columns) * row + "px", width: size + "px", height: size + "px" });
    const image = new Image();
    image.decoding = "async";
    image.src = "/thumb?" + at;
    cell.append(image);
    all.append(cell);
    here.set(at, cell);
  }
}
box.addEventListener("scroll", draw, { passive: true });
draw();
</script>`;

export type BareGrid = Readonly<{ address: string; stop(): Promise<void> }>;

/** Serves the page, and the same picture under as many addresses as there are squares. */
export async function startBareGrid(thumb: Buffer): Promise<BareGrid> {
  const server = createServer((request, response) => {
    const isThumb = request.url?.startsWith("/thumb");
    response.writeHead(200, {
      "Content-Type": isThumb ? "image/webp" : "text/html; charset=utf-8",
      "Cache-Control": "private, max-age=3600",
    });
    response.end(isThumb ? thumb : page);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    address: `http://127.0.0.1:${port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
