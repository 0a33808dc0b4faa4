import { type ComponentType, type LazyExoticComponent, lazy } from "react";

const pauseMs = 2_000;
const attemptsMax = 30;

/**
 * React's `lazy` for a network that comes and goes: what could not be fetched is asked for again, and its place shows
 * the fallback meanwhile. Only after a minute is it an error of the page.
 */
export function lazyPart<P>(load: () => Promise<ComponentType<P>>): LazyExoticComponent<ComponentType<P>> {
  return lazy(async () => ({ default: await persist(load) }));
}

export async function persist<T>(load: () => Promise<T>, attempt = 1): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (attempt === attemptsMax) throw error;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    return await persist(load, attempt + 1);
  }
}
