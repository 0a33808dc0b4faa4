// Runs in the page. It must be whole in itself: only its text goes there.

/** How a page is read: where replies stand, and what addresses finished pictures have. */
export type Marks = Readonly<{ reply: string; picture: string }>;
/** Milliseconds since 1970, to the fraction; `source` is the address of the first new picture. */
export type Seen = Readonly<{ sentAt: number; tokenAt: number; paintedAt: number; source: string }>;

/** Waits for Enter, then for the first words of a new reply and a new finished picture to be painted. */
export function watchSend({ reply, picture }: Marks): Promise<Seen> {
  const clock = () => performance.timeOrigin + performance.now();
  const repliesBefore = document.querySelectorAll(reply).length;
  const knownSources = new Set(Array.from(document.images, (image) => image.src));
  let sentAt = 0;

  addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Enter") sentAt = performance.timeOrigin + event.timeStamp;
    },
    { capture: true, once: true },
  );

  /** After the frame that shows what is in the document now: a message comes behind the frame's paint. */
  const afterPaint = () =>
    new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(clock());
        port2.postMessage(null);
      });
    });

  const token = new Promise<number>((resolve) => {
    const observer = new MutationObserver(() => {
      const replies = document.querySelectorAll(reply);
      if (replies.length <= repliesBefore || !replies[replies.length - 1]?.textContent?.trim()) return;
      observer.disconnect();
      resolve(afterPaint());
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  });

  // A picture that still fades in is not painted yet.
  const isShown = (image: HTMLImageElement) =>
    image.complete && image.naturalWidth > 0 && getComputedStyle(image).opacity === "1";

  const painted = new Promise<Readonly<{ at: number; source: string }>>((resolve) => {
    const look = (): void => {
      const fresh = Array.from(document.images).find(
        (image) => image.src.includes(picture) && !knownSources.has(image.src) && isShown(image),
      );
      if (fresh) finish(fresh).catch(lookAgain);
      else lookAgain();
    };
    const lookAgain = () => void requestAnimationFrame(look);
    const finish = async (image: HTMLImageElement) => {
      const source = image.src;
      await image.decode();
      resolve({ at: await afterPaint(), source });
    };
    look();
  });

  return Promise.all([token, painted]).then(([tokenAt, { at, source }]) => ({
    sentAt,
    tokenAt,
    paintedAt: at,
    source,
  }));
}
