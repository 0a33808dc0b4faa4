"use client";

import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef } from "react";
import { isRunning } from "#lib/generation/rules.ts";
import { isBusy } from "#lib/turn/rules.ts";
import { showToast } from "../ui/toast.ts";
import { useStudio } from "./store.ts";

const longMs = 8_000; // work that takes longer than this is worth a notice
const key = "easel.notice"; // that the question was asked in this browser

const isSupported = () => typeof Notification !== "undefined" && Notification.permission !== "denied";

/**
 * Tells of finished pictures when the tab is out of sight. Whether it may is asked only of somebody who went away from
 * work that took long, once, when they are back.
 */
export function useReadyNotice() {
  const t = useTranslations("notice");
  const isWorking = useStudio(
    (state) =>
      Object.values(state.generations).some((row) => isRunning(row.state)) ||
      Object.values(state.turns).some((row) => isBusy(row.state) && row.state !== "drawing"),
  );
  const startedAt = useRef(0);
  const wasAway = useRef(false);

  const end = useEffectEvent(() => {
    const wasLong = startedAt.current > 0 && Date.now() - startedAt.current > longMs;
    startedAt.current = 0;
    if (!document.hidden || !wasLong || !isSupported() || Notification.permission !== "granted") return;
    const notice = new Notification(t("readyTitle"), { body: t("readyText"), icon: "/icon.svg", tag: "easel" });
    notice.onclick = () => {
      window.focus();
      notice.close();
    };
  });

  useEffect(() => {
    if (!isWorking) return;
    startedAt.current = Date.now();
    return () => end();
  }, [isWorking]);

  const look = useEffectEvent(() => {
    if (document.hidden) {
      wasAway.current = startedAt.current > 0;
      return;
    }
    if (!wasAway.current) return;
    wasAway.current = false;
    if (startedAt.current > 0 && Date.now() - startedAt.current > longMs) offer();
  });

  function offer() {
    if (!isSupported() || Notification.permission !== "default" || localStorage.getItem(key)) return;
    localStorage.setItem(key, "asked");
    showToast(t("offer"), { label: t("yes"), run: () => void Notification.requestPermission() });
  }

  useEffect(() => {
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, []);
}
