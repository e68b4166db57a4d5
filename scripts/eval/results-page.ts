// Renders the figures of all labelled drafts as a page for people: tests/eval/results.md.

import { computeF1, computePrecision, computeRecall, type GroupFlags, type Tally } from '../../tests/eval/score.ts'
import { CHECK_IDS } from '../../utils/draft.ts'
import type { EvalMeasurement } from './eval-results.ts'
import { formatShare } from './print-results.ts'
import { ROBUSTNESS_CONDITIONS } from './robustness.ts'

/** One set of drafts, measured with the model and with the rules only. */
export interface ResultsColumn {
  name: string
  drafts: number
  model: EvalMeasurement
  rules: EvalMeasurement
}

/** Renders the page as Markdown. */
export function renderResultsPage(columns: readonly ResultsColumn[]): string {
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

function checkTable(columns: readonly ResultsColumn[], which: Which): string {
  const line = (name: string, of: (measured: EvalMeasurement) => string) =>
    cells(name, ...columns.map((c) => of(c[which])))
  const groups = Object.keys(columns[0]![which].score.groups)
  return [
    ...head('check', columns),
    ...CHECK_IDS.map((id) => line(id, ({ score }) => figures(score.checks[id]))),
    line('**all 14**', ({ score }) => figures(score.total)),
    ...groups.map((name) => line(`${name}, flagged at warn or above`, ({ score }) => flagged(score.groups[name]))),
  ].join('\n')
}

function robustnessTable(columns: readonly ResultsColumn[]): string {
  const both = ({ robustness }: EvalMeasurement, condition: (typeof ROBUSTNESS_CONDITIONS)[number]) => {
    const { documents, spans } = robustness[condition]
    return `${computeF1(documents).toFixed(2)} / ${computeF1(spans).toFixed(2)}`
  }
  return [
    ...head('drafts', columns),
    ...ROBUSTNESS_CONDITIONS.map((condition) =>
      cells(condition, ...columns.map(({ model }) => both(model, condition))),
    ),
    ...ROBUSTNESS_CONDITIONS.map((condition) =>
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
          formatShare(warn.length, drafts),
          formatShare(note.length, drafts),
        ]),
      ),
    ),
  ].join('\n')
}

function head(first: string, columns: readonly ResultsColumn[]): string[] {
  const names = columns.map(({ name, drafts }) => (name === 'blind' ? `**${name}, ${drafts}**` : `${name}, ${drafts}`))
  return [cells(first, ...names), `|${'---|'.repeat(columns.length + 1)}`]
}

function cells(...of: readonly string[]): string {
  return `| ${of.join(' | ')} |`
}

function figures(tally: Tally): string {
  return `${computeF1(tally).toFixed(2)} (P ${computePrecision(tally).toFixed(2)}, R ${computeRecall(tally).toFixed(2)})`
}

function flagged(flags: GroupFlags | undefined): string {
  return formatShare(flags?.warn.length ?? 0, flags?.drafts ?? 0)
}
