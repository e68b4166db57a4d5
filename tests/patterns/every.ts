// Every regular expression of the rooms that read a draft or a query: those that ran over texts, those that were put together,
// and those written out in the source.

import { sourceFiles, sourceText } from '../laws/source.ts'
import { watchBuilt } from './built.ts'
import { type Expression, expressionsOf } from './collect.ts'
import { literalsIn } from './literals.ts'

/** The rooms whose expressions meet what a user typed. */
const ROOMS = ['utils/checks', 'utils/text', 'utils/tagger', 'utils/library']

/** These read the sources of our own expressions, never what a user typed. */
const OF_SOURCES = ['utils/text/regexp/scope.ts', 'utils/text/regexp/tokenize.ts', 'utils/text/regexp/compact.ts']

/** All of them, each once, and how many no text of ours ran. Only in plain Node, before anything of these rooms is imported. */
export async function everyExpression(): Promise<{ expressions: Expression[]; idle: number }> {
  const files = sourceFiles(...ROOMS)
  const endOfWatch = watchBuilt()
  for (const file of files) await import(new URL(`../../${file}`, import.meta.url).href)
  const { runEverything } = await import('./texts.ts')
  const ran = expressionsOf(runEverything)
  const written = files.flatMap((file) => literalsIn(sourceText(file)))
  const all = byKey([...ran, ...(await endOfWatch()), ...written])
  const idle = all.size - ran.length
  for (const key of byKey(OF_SOURCES.flatMap((file) => literalsIn(sourceText(file)))).keys()) all.delete(key)
  return { expressions: [...all.values()], idle }
}

function byKey(expressions: readonly Expression[]): Map<string, Expression> {
  return new Map(expressions.map((one) => [`${one.flags}/${one.source}`, one]))
}
