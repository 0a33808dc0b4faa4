/**
 * Lines of JSON, one for each step of something that goes on. Who stops reading stops it. So does `signal`: of whoever
 * leaves before the answer begins nothing is read and nothing is cancelled, and the work would stand still for ever.
 */
export function writeLines(
  lines: AsyncGenerator<unknown>,
  signal: AbortSignal,
  onError: (error: unknown) => void,
): ReadableStream<Uint8Array> {
  let begun: Promise<IteratorResult<unknown>> | null = lines.next(); // what was never begun gives nothing back at its end
  const stop = () => void lines.return(undefined).catch(onError);
  const text = new ReadableStream<string>({
    pull: async (controller) => {
      try {
        const { value, done } = await (begun ?? lines.next());
        begun = null;
        if (done) controller.close();
        else controller.enqueue(`${JSON.stringify(value)}\n`);
      } catch (error) {
        onError(error);
        controller.error(error); // who reads finds the line cut, and asks again
      }
    },
    cancel: stop,
  });
  if (signal.aborted) stop();
  signal.addEventListener("abort", stop, { once: true });
  return text.pipeThrough(new TextEncoderStream());
}
