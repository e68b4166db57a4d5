// Every regular expression that is put together while the program runs, by `new RegExp`, whether anything runs it or not.

import { registerHooks } from 'node:module'
import type { Expression } from './collect-expressions.ts'

/**
 * Watches from now on; so nothing that builds expressions may be imported before. Returns what ends the watch and gives the
 * expressions. Works in plain Node only: a test runner loads modules in a way of its own.
 */
export function watchBuiltExpressions(): () => Promise<Expression[]> {
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
      return found.url.endsWith('/utils/text/regexp/letter-classes.ts')
        ? { ...found, url: new URL('watched-letters.ts', import.meta.url).href }
        : found
    },
  })
  return async () => {
    const { requestedExpressions: asked } = await import('./watched-letters.ts')
    for (const build of asked) build()
    hooks.deregister()
    globalThis.RegExp = Own
    return [...seen.values()]
  }
}
