"use client";

import { useEffect } from "react";

/** The tab's title follows the conversation; moving about in the studio does not load pages that could carry one. */
export function useTitle(title: string) {
  useEffect(() => {
    document.title = title ? `${title} · Easel` : "Easel";
  }, [title]);
}
