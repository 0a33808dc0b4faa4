"use client";

import { type FocusEvent, type PointerEvent, useState } from "react";

/** Whether the pointer or the focus is in something. */
export function useNear() {
  const [isNear, setIsNear] = useState(false);
  const watch = {
    onPointerEnter: () => setIsNear(true),
    onPointerLeave: ({ currentTarget }: PointerEvent) => setIsNear(currentTarget.contains(document.activeElement)),
    onFocus: () => setIsNear(true),
    onBlur({ currentTarget, relatedTarget }: FocusEvent) {
      const stays = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
      if (!stays) setIsNear(currentTarget.matches(":hover"));
    },
  };
  return { isNear, watch };
}
