import type { Outline } from '../../tests/library/corpus-compare.ts'

/** The outline as the source of tests/library/corpus-outline.ts, in the form the formatter leaves alone. */
export function formatOutlineSource(outline: Outline): string {
  const entry = (value: object) => `    ${JSON.stringify(value)},\n`
  const list = (name: string, values: readonly object[]) => `  ${name}: [\n${values.map(entry).join('')}  ],\n`
  return [
    "// Made by `npm run corpus -- --save` from the reference: numbers, dates, places, tags and amounts, no prose. Don't edit.\n",
    "import type { Outline } from './corpus-compare.ts'\n",
    '/** What the reference held when it was last compared. */',
    '// biome-ignore format: one row a line',
    `export const OUTLINE: Outline = {\n${list('documents', outline.documents)}${list('rows', outline.rows)}${list('absent', outline.absent)}}\n`,
  ].join('\n')
}
