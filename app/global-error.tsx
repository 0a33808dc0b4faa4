"use client";

import { Body } from "#components/ui/body.tsx";

// The last resort: not even the root layout could be drawn, so there are no languages and no styles to rely on.
export default function GlobalError({ reset }: { readonly reset: () => void }) {
  return (
    <html lang="en">
      <Body nonce="">
        <main>
          <p>Easel could not draw this page. Your work is safe on the server. · 页面无法显示，作品都在服务器上。</p>
          <button type="button" onClick={reset}>
            Load again · 重新加载
          </button>
        </main>
      </Body>
    </html>
  );
}
