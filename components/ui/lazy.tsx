import type { ComponentType, JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** A component that loads at its first render, or earlier by `load`. */
export type LazyComponent<P> = ((props: P) => JSX.Element | null) & { load(): void }

/**
 * Creates a component that loads at its first render and renders empty until then.
 * @param fetch - loads the component, called once, and again after a failure
 */
export function lazy<P extends object>(fetch: () => Promise<ComponentType<P>>): LazyComponent<P> {
  let fetching: Promise<void> | undefined
  let Loaded: ComponentType<P> | undefined
  const load = () => {
    fetching ??= fetch().then(
      (component) => {
        Loaded = component
      },
      (error: unknown) => {
        // A file of a package that is being replaced: the next render asks for it again.
        fetching = undefined
        console.warn('Trước khi đăng:', error)
      },
    )
    return fetching
  }
  // biome-ignore lint/correctness/noComponentHookFactories: called once per component, at the top of a file
  function LazyWrapper(props: P): JSX.Element | null {
    const [, rerender] = useState(false)
    useEffect(() => {
      // Always subscribe: the component may have loaded between the render and this effect.
      void load().then(() => rerender(true))
    }, [])
    return Loaded ? <Loaded {...props} /> : null
  }
  return Object.assign(LazyWrapper, { load: () => void load() })
}
