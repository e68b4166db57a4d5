// npm run --silent check -- [FILE]     findings for people; exit 1 if any is warn or worse, 0 otherwise, 2 on bad usage
// npm run --silent check -- --jsonl    drafts from standard input, one JSON object a line; findings in the same order
// With --rules the model is not used.
//
// Runs the same checks as the extension, in Node. Streams, so memory does not grow with the input.

import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { text as readAll } from 'node:stream/consumers'
import { checkDraft, runChecks } from '../utils/checks/index.ts'
import { CHECK_MESSAGES } from '../utils/checks/message-registry.ts'
import { selectSafeFixes } from '../utils/checks/safe-fixes.ts'
import { type Attachment, createTextDraft, type Draft } from '../utils/draft.ts'
import { formatFixLabel } from '../utils/i18n/compose/fix-label.ts'
import { levelMessages } from '../utils/i18n/compose/level-messages.ts'
import { formatBundledCitation } from '../utils/library/citation-table.ts'
import { openShippedTagger } from './shipped-checks.ts'

const USAGE =
  'Dùng: npm run --silent check -- [--rules] [TỆP]   hoặc   npm run --silent check -- [--rules] --jsonl < bản-nháp.jsonl'

const given = process.argv.slice(2)
const args = given.filter((arg) => arg !== '--rules')
const tools = { tagger: given.length > args.length ? undefined : openShippedTagger() }
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader closed the pipe, for example "head": stop quietly.
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

if (args.length === 1 && args[0] === '--jsonl') await checkLines()
else if (args.length <= 1 && !args[0]?.startsWith('-')) process.exitCode = await checkText(args[0])
else {
  console.error(USAGE)
  process.exitCode = 2
}

/** Prints the findings of a file, or of standard input, for people. Returns the exit code. */
async function checkText(file: string | undefined): Promise<number> {
  let text: string
  try {
    text = file === undefined ? await readAll(process.stdin) : await readFile(file, 'utf8')
  } catch (error) {
    console.error(`Không đọc được ${file}: ${error instanceof Error ? error.message : String(error)}`)
    return 2
  }
  const { findings, unavailable } = runChecks(createTextDraft(text), {}, tools)
  for (const finding of findings) {
    const words = CHECK_MESSAGES[finding.check].vi
    const provision = finding.provisions[0]
    console.log(`${levelMessages.vi[finding.level]} · ${words.title}: “${text.slice(finding.start, finding.end)}”`)
    console.log(`  ${words.messages[finding.message]}`)
    if (provision) console.log(`  Xem ${formatBundledCitation(provision, 'vi')}`)
    const safe = selectSafeFixes(text, finding, findings, (after) => checkDraft(createTextDraft(after), {}, tools))
    const ways = safe.map((fix) => formatFixLabel(fix, 'vi', text.slice(fix.start, fix.end)))
    if (ways.length > 0) console.log(`  Có thể sửa: ${ways.join(' · ')}`)
  }
  for (const id of unavailable) console.error(`Phép kiểm “${CHECK_MESSAGES[id].vi.title}” chưa chạy được lần này.`)
  if (findings.length === 0) console.log('Chưa thấy điều gì cần xem lại.')
  return findings.some((finding) => finding.level !== 'note') ? 1 : 0
}

/** Answers each line in order; a bad line gets an error as its answer. */
async function checkLines(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!process.stdout.write(`${answer(line)}\n`)) await once(process.stdout, 'drain')
  }
}

function answer(line: string): string {
  try {
    const { id, draft } = readLine(line)
    const findings = runChecks(draft, {}, tools).findings.map(({ check, level, start, end, attachment }) => {
      const source = attachment === undefined ? draft.text : (draft.attachments[attachment]?.name ?? '')
      return {
        check,
        level,
        start,
        end,
        quote: source.slice(start, end),
        ...(attachment === undefined ? {} : { attachment }),
      }
    })
    return JSON.stringify({ id, findings })
  } catch (error) {
    return JSON.stringify({ id: null, error: error instanceof Error ? error.message : String(error) })
  }
}

/**
 * Parses one line into its id and draft.
 * @throws Error that says what is wrong with the line
 */
function readLine(line: string): { id: string; draft: Draft } {
  const value: unknown = JSON.parse(line)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not an object')
  const { id, text, attachments = [] } = value as Record<string, unknown>
  if (typeof id !== 'string') throw new Error('"id" is not a string')
  if (typeof text !== 'string') throw new Error('"text" is not a string')
  if (!Array.isArray(attachments) || !attachments.every(isAttachment))
    throw new Error('"attachments" is not a list of {"name"}')
  return { id, draft: { text, attachments } }
}

function isAttachment(value: unknown): value is Attachment {
  return typeof value === 'object' && value !== null && typeof (value as Record<string, unknown>).name === 'string'
}
