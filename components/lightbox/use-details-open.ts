"use client";

import { useState } from "react";

const key = "easel.details";

/** Whether what is known of a picture stands beside it; remembered in this browser. */
export function useDetailsOpen(): readonly [boolean, () => void] {
  const [isOpen, setIsOpen] = useState(() => recall() !== "shut");
  return [
    isOpen,
    () => {
      keep(isOpen ? "shut" : "open");
      setIsOpen(!isOpen);
    },
  ];
}

function recall(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // storage may be switched off
  }
}

function keep(value: "open" | "shut") {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Then it is remembered for as long as the picture is open.
  }
}
