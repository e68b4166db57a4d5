// Texts of a given length that look as drafts do.

import { readFileSync } from 'node:fs'

const DRAFTS = ['dev', 'more']
  .flatMap((name) =>
    readFileSync(new URL(`../../tests/eval/drafts.${name}.jsonl`, import.meta.url), 'utf8')
      .trimEnd()
      .split('\n'),
  )
  .map((line) => (JSON.parse(line) as { text: string }).text)
  .join('\n')

/** The labelled drafts joined and cut into `count` texts; they overlap only when there are not enough drafts for all. */
export function makeDraftTexts(length: number, count: number): string[] {
  const enough = DRAFTS.repeat(Math.ceil(length / DRAFTS.length) + 1)
  const step = Math.max(1, Math.floor((enough.length - length) / count))
  return Array.from({ length: count }, (_, i) => enough.slice(i * step, i * step + length))
}
