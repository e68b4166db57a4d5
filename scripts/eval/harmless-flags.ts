// Texts that deserve no finding: neutral sentences about all kinds of people and both sides of a matter, and calm
// texts.

import { readFileSync } from 'node:fs'
import { buildFairnessSentences } from '../../tests/eval/fairness-sentences.ts'
import type { LabelledDraft } from '../../tests/eval/read-drafts.ts'
import { type GroupFlags, scoreDrafts } from '../../tests/eval/score.ts'
import type { DraftRunner } from '../shipped-checks.ts'

const CALM = new URL('../../tests/eval/written/calm.jsonl', import.meta.url)

/** Counts the flagged calm texts by kind; a text is named by its line in the file. */
export function countCalmFlags(run: DraftRunner): Record<string, GroupFlags> {
  const lines = readFileSync(CALM, 'utf8').trimEnd().split('\n')
  return countFlags(
    lines.map((line, i) => {
      const { text, kind } = JSON.parse(line) as { text: string; kind: string }
      return createUnlabelled(`calm ${kind}`, `line ${i + 1}`, text)
    }),
    run,
  )
}

/** Counts the flagged fairness sentences as one group; a sentence is named by its text. */
export function countFairnessFlags(run: DraftRunner): GroupFlags {
  const { fairness } = countFlags(
    buildFairnessSentences().map(({ text }) => createUnlabelled('fairness', JSON.stringify(text), text)),
    run,
  )
  return fairness!
}

function createUnlabelled(group: string, id: string, text: string): LabelledDraft {
  return { id, group, text, attachments: [], labels: [] }
}

function countFlags(drafts: readonly LabelledDraft[], run: DraftRunner): Record<string, GroupFlags> {
  return scoreDrafts(drafts, drafts.map(run)).groups
}
