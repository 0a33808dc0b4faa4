"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import Markdown, { type Components, defaultUrlTransform } from "react-markdown";
import remend from "remend";

// Words from a model are not trusted: no pictures, no HTML, and links that say where they lead.

const allowed = [
  ...["p", "br", "strong", "em", "del", "code", "pre", "blockquote", "hr", "a"],
  ...["ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6"],
];

const components: Components = {
  a: ({ href, children }) => <SafeLink href={href}>{children}</SafeLink>,
  h1: ({ children }) => <p className="font-semibold">{children}</p>,
  h2: ({ children }) => <p className="font-semibold">{children}</p>,
  h3: ({ children }) => <p className="font-semibold">{children}</p>,
  h4: ({ children }) => <p className="font-semibold">{children}</p>,
  h5: ({ children }) => <p className="font-semibold">{children}</p>,
  h6: ({ children }) => <p className="font-semibold">{children}</p>,
};

export function RichText({ text, isComplete }: { readonly text: string; readonly isComplete: boolean }) {
  "use memo";
  return (
    <div className="prose">
      <Markdown
        skipHtml
        unwrapDisallowed
        allowedElements={allowed}
        components={components}
        urlTransform={(url) => (/^(https?|mailto):/i.test(url) ? defaultUrlTransform(url) : "")}
      >
        {isComplete ? text : remend(text)}
      </Markdown>
    </div>
  );
}

function SafeLink({ href, children }: { readonly href: string | undefined; readonly children: ReactNode }) {
  const t = useTranslations("chat");
  const host = hostOf(href ?? "");
  if (!host || !href) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow ugc" title={t("links", { host })}>
      {children}
      <span className="text-faint text-sm"> ({host})</span>
    </a>
  );
}

/** Whom a link leads to, or null for one that is not allowed. A half-streamed address has no host yet. */
function hostOf(href: string): string | null {
  try {
    const url = new URL(href);
    if (url.protocol === "mailto:") return url.pathname;
    return /^https?:$/.test(url.protocol) ? url.host : null;
  } catch {
    return null;
  }
}
