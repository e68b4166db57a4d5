// Every regular expression of the rooms that read a draft or a query: those that ran over texts, those that were put together,
// and those written out in the source.

import { listSourceFiles, readSourceFile } from '../laws/source-files.ts'
import { collectExpressions, type Expression } from './collect-expressions.ts'
import { findRegExpLiterals } from './regexp-literals.ts'
import { watchBuiltExpressions } from './watch-built.ts'

/** The rooms whose expressions meet what a user typed. */
const ROOMS = ['utils/checks', 'utils/text', 'utils/tagger', 'utils/library']

/** These read the sources of our own expressions, never what a user typed. */
const OF_SOURCES = ['utils/text/regexp/scope.ts', 'utils/text/regexp/tokenize.ts', 'utils/text/regexp/compact.ts']

/** All of them, each once, and how many no text of ours ran. Only in plain Node, before anything of these rooms is imported. */
export async function collectAllExpressions(): Promise<{ expressions: Expression[]; idle: number }> {
  const files = listSourceFiles(...ROOMS)
  const endOfWatch = watchBuiltExpressions()
  for (const file of files) await import(new URL(`../../${file}`, import.meta.url).href)
  const { runEverything } = await import('./run-everything.ts')
  const ran = collectExpressions(runEverything)
  const written = files.flatMap((file) => findRegExpLiterals(readSourceFile(file)))
  const all = byKey([...ran, ...(await endOfWatch()), ...written])
  const idle = all.size - ran.length
  for (const key of byKey(OF_SOURCES.flatMap((file) => findRegExpLiterals(readSourceFile(file)))).keys())
    all.delete(key)
  return { expressions: [...all.values()], idle }
}

function byKey(expressions: readonly Expression[]): Map<string, Expression> {
  return new Map(expressions.map((one) => [`${one.flags}/${one.source}`, one]))
}
