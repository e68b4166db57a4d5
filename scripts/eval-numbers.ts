// npm run eval:numbers -- [FILE.jsonl.xz]: measures how often numbers of public laws are taken for internal documents,
// and how well invented lines with administrative numbers are classified.

import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { countCalledInternal, measureDocuments } from '../tests/eval/forms/measure-documents.ts'
import { computePrecision, computeRecall } from '../tests/eval/score.ts'

const LINES = fileURLToPath(new URL('../../shared/data/regulatory_docnumber_lines.jsonl.xz', import.meta.url))
const TARGET = 0.01

const invented = measureDocuments()
console.log(
  `invented lines: P ${computePrecision(invented).toFixed(3)}, R ${computeRecall(invented).toFixed(3)} (${invented.hits} found, ${invented.falseAlarms} false, ${invented.misses} missed)`,
)
for (const line of invented.wrong) console.log(`  ${line}`)

const file = process.argv[2] ?? LINES
if (!existsSync(file)) {
  console.error(`eval:numbers: no file ${file}. Name one: npm run eval:numbers -- FILE.jsonl.xz`)
  process.exitCode = 2
} else {
  const texts = unpack(file)
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text)
  const { numbers, internal, flagged } = countCalledInternal(texts)
  const percent = (count: number) => `${count} (${((100 * count) / numbers).toFixed(2)} %)`
  console.log(
    `${numbers} public numbers in ${texts.length} lines: ${percent(internal)} taken for internal, ${percent(flagged)} flagged`,
  )
  if (internal > TARGET * numbers) process.exitCode = 1
}

function unpack(path: string): string {
  try {
    return execFileSync('xz', ['-dc', path], { encoding: 'utf8', maxBuffer: 1 << 28 })
  } catch (error) {
    throw new Error(`eval:numbers needs the program xz to read ${path}`, { cause: error })
  }
}
