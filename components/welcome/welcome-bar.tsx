import { buttonClass } from "../ui/button.tsx";
import { Mark } from "../ui/mark.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";

export function WelcomeBar({ signIn }: { readonly signIn: string }) {
  return (
    <header className="flex h-16 items-center gap-1">
      <Mark className="size-7" />
      <span className="ml-2 grow font-semibold text-md">Easel</span>
      <LanguageSwitch />
      <ThemeSwitch />
      <a href="/sign-in" className={buttonClass({ variant: "quiet", size: "sm" })}>
        {signIn}
      </a>
    </header>
  );
}
