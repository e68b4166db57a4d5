// npm test runs what does not depend on the browser in one of them, npm run e2e in both.

import { it } from 'vitest'
import { type BrowserName, DIVIDED_TESTS } from '../../../scripts/browsers.ts'

type Run = () => Promise<void> | void

/** Registers tests like `it`, and those of a table like `it.each`; in a divided run only some of them. */
interface SharedTests {
  (title: string, run: Run): void
  (title: string, options: { timeout: number }, run: Run): void
  each<T>(cases: readonly T[]): (title: string, run: (each: T) => Promise<void> | void) => void
}

/**
 * Returns an `it` for behaviour that is the same in both browsers: in a divided run each of the two takes every other
 * test, so that both still open every page. A test of what browsers do differently is an `it`.
 */
export function shareTests(browser: BrowserName): SharedTests {
  let count = browser === 'chromium' ? 0 : 1
  return createTests(() => count++ % 2 === 0)
}

/**
 * Returns an `it` for defences against what only one browser lets a page do: in a divided run they are tried there, in
 * a whole one in both, because the other browser may follow.
 */
export function reserveTests(browser: BrowserName, owner: BrowserName): SharedTests {
  return createTests(() => browser === owner)
}

/** @param isMine whether this browser takes the next test of a divided run */
function createTests(isMine: () => boolean): SharedTests {
  const isDivided = process.env[DIVIDED_TESTS] !== undefined
  const isTaken = () => isMine() || !isDivided
  return Object.assign(
    (title: string, ...rest: [Run] | [{ timeout: number }, Run]) => {
      const run = rest.at(-1) as Run
      if (isTaken()) it(title, rest.length === 2 ? rest[0] : {}, run)
    },
    {
      each:
        <T>(cases: readonly T[]) =>
        (title: string, run: (each: T) => Promise<void> | void) =>
          it.each(cases.filter(isTaken))(title, run),
    },
  )
}
