// Every regular expression of the folders that process a draft or a query: those executed on texts, those built at run
// time, and the literals in the source.

import { listSourceFiles, readSourceFile } from '../laws/source-files.ts'
import { collectExpressions, type Expression } from './collect-expressions.ts'
import { findRegExpLiterals } from './regexp-literals.ts'
import { watchBuiltExpressions } from './watch-built.ts'

/** The folders whose expressions run on user input. */
const FOLDERS = ['utils/checks', 'utils/text', 'utils/tagger', 'utils/library']

/** Files whose expressions run only on the sources of our own expressions, never on user input. */
const EXEMPT_FILES = ['scope', 'tokenize', 'compact', 'leading-units'].map((name) => `utils/text/regexp/${name}.ts`)

/**
 * Collects all expressions without duplicates, and counts those that no sample text executed. Works only in plain Node,
 * before any module of these folders is imported.
 * @param every as in `runEverything`
 */
export async function collectAllExpressions(every: number): Promise<{ expressions: Expression[]; idle: number }> {
  const files = listSourceFiles(...FOLDERS)
  const stopWatching = watchBuiltExpressions()
  for (const file of files) await import(new URL(`../../${file}`, import.meta.url).href)
  const { runEverything } = await import('./run-everything.ts')
  const executed = collectExpressions(() => runEverything(every))
  await buildAllPatterns()
  const literals = files.flatMap((file) => findRegExpLiterals(readSourceFile(file)))
  const all = indexByKey([...executed, ...(await stopWatching()), ...literals])
  const idle = all.size - executed.length
  for (const key of indexByKey(EXEMPT_FILES.flatMap((file) => findRegExpLiterals(readSourceFile(file)))).keys())
    all.delete(key)
  return { expressions: [...all.values()], idle }
}

/** Makes every pattern build what it searches with: otherwise one that no sample text reaches would be missing. */
async function buildAllPatterns(): Promise<void> {
  const { listPatterns } = await import('../../utils/text/compile-pattern.ts')
  const { analyzeText } = await import('../../utils/text/analyzed-text.ts')
  for (const text of ['Chữ có dấu', 'Chu khong dau']) {
    const reading = analyzeText(text)
    for (const pattern of listPatterns()) pattern.test(reading)
  }
}

function indexByKey(expressions: readonly Expression[]): Map<string, Expression> {
  return new Map(expressions.map((one) => [`${one.flags}/${one.source}`, one]))
}
