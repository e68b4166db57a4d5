// Records every regular expression built at run time by `new RegExp`, even if it is never executed.

import { registerHooks } from 'node:module'
import type { Expression } from './collect-expressions.ts'

/**
 * Starts recording, so no module that builds expressions may be imported earlier. Works in plain Node only, because a
 * test runner has its own module loader.
 * @returns A function that stops recording and returns the expressions.
 */
export function watchBuiltExpressions(): () => Promise<Expression[]> {
  const seen = new Map<string, Expression>()
  const OriginalRegExp = globalThis.RegExp
  globalThis.RegExp = new Proxy(OriginalRegExp, {
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
    const { requestedExpressions: builders } = await import('./watched-letters.ts')
    for (const build of builders) build()
    hooks.deregister()
    globalThis.RegExp = OriginalRegExp
    return [...seen.values()]
  }
}
