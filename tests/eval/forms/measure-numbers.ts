// Measures how well personal-data finds invented numbers, by overlapping span: phones separately from other numbers.

import { createRandom } from '../../../scripts/perturb/random.ts'
import { checkDraft } from '../../../utils/checks/index.ts'
import { createTextDraft, hasOverlap } from '../../../utils/draft.ts'
import type { Tally } from '../score.ts'
import { fillTemplate } from './fill-template.ts'
import { type NumberMark, parseMarkedText } from './marked-text.ts'
import { LATER_TEXTS, TEXT_TEMPLATES, WRITTEN_TEXTS } from './number-texts.ts'

const ROUNDS = 12
const SEED = 20261125

const KIND: Readonly<Record<string, NumberMark>> = {
  phone: 'p',
  contact: 'p',
  identity: 'i',
  account: 'i',
  insurance: 'i',
  tax: 'i',
}

/** The tally of one kind of number, and its errors as "misses: … << text". */
export interface FormTally extends Tally {
  wrong: string[]
}

/** Measures phones ("p") and identity and account numbers ("i"). Deterministic. */
export function measureNumbers(): Record<NumberMark, FormTally> {
  const next = createRandom(SEED)
  const sources = [
    ...Array.from({ length: ROUNDS }, () => TEXT_TEMPLATES)
      .flat()
      .map((text) => fillTemplate(text, next)),
    ...WRITTEN_TEXTS,
    ...LATER_TEXTS,
  ]
  const all = { p: createTally(), i: createTally() }
  for (const { text, marks } of sources.map(parseMarkedText)) {
    const found = checkDraft(createTextDraft(text)).filter((finding) => finding.check === 'personal-data')
    const of = (mark: NumberMark) => found.filter((finding) => KIND[finding.message] === mark)
    for (const kind of ['p', 'i'] as const) {
      const expected = marks.filter((mark) => mark.kind === kind)
      for (const mark of expected) {
        if (of(kind).some((finding) => hasOverlap(finding, mark))) all[kind].hits++
        else recordError(all[kind], 'misses', text, mark)
      }
      for (const finding of of(kind))
        if (!expected.some((mark) => hasOverlap(finding, mark))) recordError(all[kind], 'falseAlarms', text, finding)
    }
  }
  return all
}

function createTally(): FormTally {
  return { hits: 0, falseAlarms: 0, misses: 0, wrong: [] }
}

function recordError(
  tally: FormTally,
  what: 'misses' | 'falseAlarms',
  text: string,
  { start, end }: { start: number; end: number },
): void {
  tally[what]++
  tally.wrong.push(`${what}: ${text.slice(start, end)} << ${text}`)
}
