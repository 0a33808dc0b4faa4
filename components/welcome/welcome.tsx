import { getTranslations } from "next-intl/server";
import { samples } from "./samples.ts";
import { StartButton } from "./start-button.tsx";
import { WelcomeBar } from "./welcome-bar.tsx";

/** For those who are not signed in: what this is, in pictures, and one way in. */
export async function Welcome() {
  const t = await getTranslations("welcome");
  return (
    <div className="mx-auto flex min-h-dvh max-w-6xl flex-col px-5 sm:px-8">
      <WelcomeBar signIn={t("signIn")} />
      <main className="grid grow items-center gap-x-16 gap-y-10 py-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
        <div className="flex max-w-md flex-col items-start gap-5">
          <h1 className="text-balance font-semibold text-xl tracking-tight sm:text-2xl">{t("title")}</h1>
          <p className="text-pretty text-md text-soft">{t("text")}</p>
          <StartButton label={t("start")} pendingLabel={t("starting")} />
          <p className="text-faint text-sm">{t("startHint")}</p>
        </div>
        <Wall caption={t("gallery")} />
      </main>
    </div>
  );
}

async function Wall({ caption }: { readonly caption: string }) {
  const t = await getTranslations("samples");
  return (
    <section aria-label={caption} className="flex flex-col gap-4">
      <ul className="grid grid-cols-2 gap-x-3 gap-y-5 sm:grid-cols-3">
        {samples.map((sample, index) => (
          <li key={sample.name}>
            <figure className="flex flex-col gap-2">
              {/* biome-ignore lint/performance/noImgElement: a file of our own, already in its size */}
              <img
                src={sample.address}
                width={sample.width}
                height={sample.height}
                alt={t(sample.name)}
                decoding="async"
                fetchPriority={index < 3 ? "high" : "auto"}
                className="aspect-square w-full rounded-lg bg-mat object-cover"
              />
              <figcaption className="text-pretty text-faint text-sm" aria-hidden="true">
                {t(sample.name)}
              </figcaption>
            </figure>
          </li>
        ))}
      </ul>
      <p className="text-faint text-sm">{caption}</p>
    </section>
  );
}
