// The figures of all labelled drafts, for people: tests/eval/results.md.

import { f1, type GroupFlags, precision, recall, type Tally } from '../../tests/eval/score.ts'
import { CHECK_IDS } from '../../utils/draft.ts'
import { share } from './print.ts'
import type { Measured } from './results.ts'
import { CONDITIONS } from './robustness.ts'

/** One set of drafts as measured with the model and by the rules alone. */
export interface Column {
  name: string
  drafts: number
  model: Measured
  rules: Measured
}

/** The page. */
export function page(columns: readonly Column[]): string {
  const { model, rules } = columns[0]!
  return `# How good the checks are

F1 (precision, recall) by overlapping span. The rules were tuned on the development drafts until nothing was left to tune; the
fresh drafts were written by others and never learned from: they tell what to expect. \`npm run eval -- --save\` writes this page;
\`npm run eval:open\` measures on open data.

## As shipped, with the model

${checkTable(columns, 'model')}

## By the rules alone

${checkTable(columns, 'rules')}

## Changed on purpose

The drafts changed in the ways people use to slip past a filter, with decoys: unmarked words changed too, so that a changed
word proves nothing. F1 by whole drafts (any finding of rude words: profanity, insult, discrimination, threat) / by spans (all checks).

${robustnessTable(columns)}

## Where nothing is wrong

${flagTable({ 'fairness sentences': model.fairness, ...model.calm }, { 'fairness sentences': rules.fairness, ...rules.calm })}

The model learned from most of the calm texts; \`npm run eval:open\` shows those it did not learn from.
`
}

type Which = 'model' | 'rules'

function checkTable(columns: readonly Column[], which: Which): string {
  const line = (name: string, of: (measured: Measured) => string) => cells(name, ...columns.map((c) => of(c[which])))
  const groups = Object.keys(columns[0]![which].score.groups)
  return [
    ...head('check', columns),
    ...CHECK_IDS.map((id) => line(id, ({ score }) => figures(score.checks[id]))),
    line('**all 14**', ({ score }) => figures(score.total)),
    ...groups.map((name) => line(`${name}, flagged at warn or above`, ({ score }) => flagged(score.groups[name]))),
  ].join('\n')
}

function robustnessTable(columns: readonly Column[]): string {
  const both = ({ robustness }: Measured, condition: (typeof CONDITIONS)[number]) => {
    const { documents, spans } = robustness[condition]
    return `${f1(documents).toFixed(2)} / ${f1(spans).toFixed(2)}`
  }
  return [
    ...head('drafts', columns),
    ...CONDITIONS.map((condition) => cells(condition, ...columns.map(({ model }) => both(model, condition)))),
    ...CONDITIONS.map((condition) =>
      cells(`${condition}, rules alone`, ...columns.map(({ rules }) => both(rules, condition))),
    ),
  ].join('\n')
}

function flagTable(model: Readonly<Record<string, GroupFlags>>, rules: Readonly<Record<string, GroupFlags>>): string {
  return [
    cells('texts', 'warn or above', 'any level', 'rules alone: warn or above', 'any level'),
    '|---|---|---|---|---|',
    ...Object.keys(model).map((name) =>
      cells(
        name,
        ...[model[name]!, rules[name]!].flatMap(({ drafts, warn, note }) => [
          share(warn.length, drafts),
          share(note.length, drafts),
        ]),
      ),
    ),
  ].join('\n')
}

function head(first: string, columns: readonly Column[]): string[] {
  const names = columns.map(({ name, drafts }) => (name === 'blind' ? `**${name}, ${drafts}**` : `${name}, ${drafts}`))
  return [cells(first, ...names), `|${'---|'.repeat(columns.length + 1)}`]
}

function cells(...of: readonly string[]): string {
  return `| ${of.join(' | ')} |`
}

function figures(tally: Tally): string {
  return `${f1(tally).toFixed(2)} (P ${precision(tally).toFixed(2)}, R ${recall(tally).toFixed(2)})`
}

function flagged(flags: GroupFlags | undefined): string {
  return share(flags?.warn.length ?? 0, flags?.drafts ?? 0)
}
