import type { Outline } from '../../tests/library/corpus-compare.ts'

/** Formats an outline as the source of tests/library/corpus-outline.ts, in a form the formatter leaves unchanged. */
export function formatOutlineSource(outline: Outline): string {
  const entry = (value: object) => `    ${JSON.stringify(value)},\n`
  const list = (name: string, values: readonly object[]) => `  ${name}: [\n${values.map(entry).join('')}  ],\n`
  return [
    '// Generated from the reference by `npm run corpus -- --save`: numbers, dates, places, tags, amounts. Do not edit.\n',
    "import type { Outline } from './corpus-compare.ts'\n",
    '/** The content of the reference when it was last compared. */',
    '// biome-ignore format: one row a line',
    `export const OUTLINE: Outline = {\n${list('documents', outline.documents)}${list('rows', outline.rows)}${list('absent', outline.absent)}}\n`,
  ].join('\n')
}
