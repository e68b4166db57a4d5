// npm run bench:imports: measures how long an official text takes to parse. The input is a generated law of 600
// articles, about 1 MB; figures are medians of nine runs after two warm-up runs. Fails when parsing takes a second or
// more, or when it reports no progress.

import type { ImportedText } from '../../utils/library/imports/parser/imported-text.ts'
import { markLines } from '../../utils/library/imports/parser/mark-lines.ts'
import { correctOcrErrors, findOcrErrors } from '../../utils/library/imports/parser/ocr-errors.ts'
import { type ParsedText, parseText } from '../../utils/library/imports/parser/parse-text.ts'
import { prepareText } from '../../utils/library/imports/parser/prepare-text.ts'
import { listSearchUnits } from '../../utils/library/imports/parser/search-units.ts'
import { generateLaw } from './imports/generate-law.ts'

const RUNS = 9
const LIMIT = 1_000

const text = generateLaw(600)
const prepared = prepareText(text)
const bytes = new TextEncoder().encode(text).length
console.log(`600 articles, ${text.length} units, ${bytes} bytes`)

let calls: string[] = []
let parsed: ParsedText | undefined
const parseTime = await median(() => {
  calls = []
  parsed = parseText(text, ({ done, total }) => calls.push(`${done}/${total}`))
})
if (parsed?.problem !== null) throw new Error(`not parsed: ${parsed?.problem}`)
const imported: ImportedText = {
  id: 'nhap-1',
  document: null,
  own: false,
  origin: { how: 'paste', name: '', url: null },
  imported: '2031-01-01T00:00:00Z',
  ...parsed,
}

const counted = calls.filter((call) => !call.startsWith('0/'))
console.log(
  `parsed                 ${ms(parseTime)}, ${calls.length} progress calls, ${counted.length} of articles, last ${calls.at(-1)}`,
)
console.log(`  prepared             ${ms(await median(() => prepareText(text)))}`)
console.log(`  lines marked         ${ms(await median(() => [...markLines(prepared)]))}`)
console.log(`OCR errors corrected   ${ms(await median(() => correctOcrErrors(prepared, findOcrErrors(prepared))))}`)
let units = 0
console.log(
  `search units           ${ms(await median(() => (units = listSearchUnits(imported).length)))}, ${units} units`,
)
if (parseTime >= LIMIT || counted.length < 600 || units < 600) process.exitCode = 1

async function median(run: () => unknown): Promise<number> {
  const times: number[] = []
  for (let i = -2; i < RUNS; i++) {
    const started = performance.now()
    await run()
    if (i >= 0) times.push(performance.now() - started)
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)]!
}

function ms(time: number): string {
  return `${time.toFixed(1).padStart(7)} ms`
}
