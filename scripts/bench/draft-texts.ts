// Builds texts of a given length that look like drafts.

import { readFileSync } from 'node:fs'

const DRAFTS = ['dev', 'more']
  .flatMap((name) =>
    readFileSync(new URL(`../../tests/eval/drafts.${name}.jsonl`, import.meta.url), 'utf8')
      .trimEnd()
      .split('\n'),
  )
  .map((line) => (JSON.parse(line) as { text: string }).text)
  .join('\n')

/**
 * Joins the labelled drafts and cuts `count` texts from them; they overlap only when the drafts are too short for all.
 * @param length UTF-16 units of each text
 */
export function makeDraftTexts(length: number, count: number): string[] {
  const enough = DRAFTS.repeat(Math.ceil(length / DRAFTS.length) + 1)
  const step = Math.max(1, Math.floor((enough.length - length) / count))
  return Array.from({ length: count }, (_, i) => enough.slice(i * step, i * step + length))
}
