"use client";

import { Pencil } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { IconButton } from "../ui/icon-button.tsx";
import { Textarea } from "../ui/input.tsx";

/** Words that are changed where they stand. Enter and leaving keep what was written, Escape does not. */
export function EditableWords({
  value,
  label,
  editLabel,
  lengthMax,
  onSave,
  children,
}: {
  readonly value: string;
  /** Of the box. */
  readonly label: string;
  /** Of the button that opens it. */
  readonly editLabel: string;
  readonly lengthMax: number;
  readonly onSave: (words: string) => void;
  /** The words as they are read. */
  readonly children: ReactNode;
}) {
  const [isEditing, setIsEditing] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const isOwed = useRef(false); // the pencil gets the focus back
  useLayoutEffect(() => {
    if (isEditing || !isOwed.current) return;
    isOwed.current = false;
    pencil.current?.focus();
  }, [isEditing]);

  function finish(words: string | null, byKey: boolean) {
    isOwed.current = byKey;
    setIsEditing(false);
    const next = words?.replace(/\s+/gu, " ").trim();
    if (next && next !== value) onSave(next);
  }

  if (isEditing) return <WordsBox value={value} label={label} lengthMax={lengthMax} onDone={finish} />;
  return (
    <div className="flex items-start gap-1">
      <div className="min-w-0 grow break-words">{children}</div>
      <IconButton ref={pencil} label={editLabel} onClick={() => setIsEditing(true)} className="-my-1.25">
        <Pencil size={16} />
      </IconButton>
    </div>
  );
}

function WordsBox({
  value,
  label,
  lengthMax,
  onDone,
}: {
  readonly value: string;
  readonly label: string;
  readonly lengthMax: number;
  readonly onDone: (words: string | null, byKey: boolean) => void;
}) {
  const box = useRef<HTMLTextAreaElement>(null);
  const isOver = useRef(false);
  useEffect(() => box.current?.select(), []);

  function finish(words: string | null, byKey: boolean) {
    if (isOver.current) return; // taking the box away is leaving it as well
    isOver.current = true;
    onDone(words, byKey);
  }

  function press(event: KeyboardEvent<HTMLTextAreaElement>) {
    event.stopPropagation(); // Escape would close the picture, letters would act on it
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === "Enter") finish(event.currentTarget.value, true);
    else if (event.key === "Escape") finish(null, true);
    else return;
    event.preventDefault();
  }

  return (
    <Textarea
      ref={box}
      rows={3}
      defaultValue={value}
      maxLength={lengthMax}
      aria-label={label}
      onBlur={(event) => finish(event.currentTarget.value, false)}
      onKeyDown={press}
      className="resize-none"
    />
  );
}
