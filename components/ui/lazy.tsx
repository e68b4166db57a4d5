import type { ComponentType, JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** A component that is loaded when it is first drawn, or before, by `load`. */
export type LazyComponent<P> = ((props: P) => JSX.Element | null) & { load(): void }

/** Makes a component of one that is fetched first; nothing stands in its place meanwhile. In: how it is fetched, once. */
export function lazy<P extends object>(fetch: () => Promise<ComponentType<P>>): LazyComponent<P> {
  let fetching: Promise<void> | undefined
  let Loaded: ComponentType<P> | undefined
  const load = () => {
    fetching ??= fetch().then((component) => {
      Loaded = component
    })
    return fetching
  }
  // biome-ignore lint/correctness/noComponentHookFactories: called once a component, at the top of a file
  function Lazily(props: P): JSX.Element | null {
    const [, draw] = useState(false)
    useEffect(() => {
      // Asked whatever was drawn: it may have come between the drawing and now.
      void load().then(() => draw(true))
    }, [])
    return Loaded ? <Loaded {...props} /> : null
  }
  return Object.assign(Lazily, { load: () => void load() })
}
