// Every regular expression that is put together while the program runs, by `new RegExp`, whether anything runs it or not.

import { registerHooks } from 'node:module'
import type { Expression } from './collect.ts'

/**
 * Watches from now on; so nothing that builds expressions may be imported before. Returns what ends the watch and gives the
 * expressions. Works in plain Node only: a test runner loads modules in a way of its own.
 */
export function watchBuilt(): () => Promise<Expression[]> {
  const seen = new Map<string, Expression>()
  const Own = globalThis.RegExp
  globalThis.RegExp = new Proxy(Own, {
    construct(target, args, newTarget) {
      const built = Reflect.construct(target, args, newTarget) as RegExp
      seen.set(`${built.flags}/${built.source}`, { source: built.source, flags: built.flags })
      return built
    },
  })
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context)
      return found.url.endsWith('/utils/text/letters.ts')
        ? { ...found, url: new URL('letters-watched.ts', import.meta.url).href }
        : found
    },
  })
  return async () => {
    const { asked } = await import('./letters-watched.ts')
    for (const build of asked) build()
    hooks.deregister()
    globalThis.RegExp = Own
    return [...seen.values()]
  }
}
