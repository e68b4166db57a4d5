// How well personal-data finds numbers on the made-up set: by overlapping span, phones apart from identity and account numbers.

import { random } from '../../../scripts/perturb/random.ts'
import { runCheck } from '../../../utils/checks/index.ts'
import { overlaps, textDraft } from '../../../utils/draft.ts'
import type { Tally } from '../score.ts'
import { type Mark, marked } from './marked.ts'
import { filled } from './numbers.ts'
import { LATER, TEMPLATES, WRITTEN } from './texts.ts'

const ROUNDS = 12
const SEED = 20261125

const KIND: Readonly<Record<string, Mark>> = {
  phone: 'p',
  identity: 'i',
  account: 'i',
  insurance: 'i',
  tax: 'i',
}

/** The figures of one kind of number, and what went wrong, as "missed: … << text". */
export interface Measured extends Tally {
  wrong: string[]
}

/** Measures phones ("p") and identity and account numbers ("i"). The same every time. */
export function measureNumbers(): Record<Mark, Measured> {
  const next = random(SEED)
  const sources = [
    ...Array.from({ length: ROUNDS }, () => TEMPLATES)
      .flat()
      .map((text) => filled(text, next)),
    ...WRITTEN,
    ...LATER,
  ]
  const all = { p: fresh(), i: fresh() }
  for (const { text, marks } of sources.map(marked)) {
    const found = runCheck(textDraft(text)).filter((finding) => finding.check === 'personal-data')
    const of = (mark: Mark) => found.filter((finding) => KIND[finding.message] === mark)
    for (const kind of ['p', 'i'] as const) {
      const wanted = marks.filter((mark) => mark.kind === kind)
      for (const mark of wanted) {
        if (of(kind).some((finding) => overlaps(finding, mark))) all[kind].hits++
        else fault(all[kind], 'misses', text, mark)
      }
      for (const finding of of(kind))
        if (!wanted.some((mark) => overlaps(finding, mark))) fault(all[kind], 'falseAlarms', text, finding)
    }
  }
  return all
}

function fresh(): Measured {
  return { hits: 0, falseAlarms: 0, misses: 0, wrong: [] }
}

function fault(
  tally: Measured,
  what: 'misses' | 'falseAlarms',
  text: string,
  { start, end }: { start: number; end: number },
): void {
  tally[what]++
  tally.wrong.push(`${what}: ${text.slice(start, end)} << ${text}`)
}
