// Reads the texts to learn from. They are outside of this project; only the learned weights become part of it.

import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Span } from '../../utils/draft.ts'
import type { SpannedText } from '../perturb/perturb.ts'
import { hashComment, type ReadComment, readCommentLabels } from './read-comments.ts'
import { type LabelledText, readWrittenDrafts } from './written-drafts.ts'

/** Where a text comes from. */
export type SampleSource = 'vihos' | 'safesense' | 'law' | 'vtb' | 'regulations' | 'calm' | 'harsh'

/** One text to learn from or to measure on. */
export interface TrainingSample extends SpannedText {
  source: SampleSource
  /** SafeSense: 0 clean, 1 offensive, 2 hate. */
  label?: number
  /** What our own readers have found in a comment. */
  read?: ReadComment | undefined
}

const PROJECT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** The default folder of the data. */
export const DATA_FOLDER = join(PROJECT, '..', 'shared', 'data')

const FILES = {
  vihos: 'vihos_open.jsonl.xz',
  safesense: 'safesense_train.jsonl.xz',
  law: 'formal_law_half0.jsonl.xz',
  vtb: 'formal_vtb_half0.jsonl.xz',
  regulations: 'regulatory_docnumber_lines.jsonl.xz',
} as const

/**
 * Reads all texts.
 * @param folder the folder of the data
 * @throws Error that names the missing files
 */
export function readTrainingSamples(folder: string): TrainingSample[] {
  const missing = Object.values(FILES).filter((file) => !existsSync(join(folder, file)))
  if (missing.length > 0) {
    throw new Error(
      `No training data in ${folder}: ${missing.join(', ')} not found. Name the folder: npm run train -- --data FOLDER`,
    )
  }
  const rows = <T>(source: keyof typeof FILES) => parse<T>(unpack(join(folder, FILES[source])))
  const labels = readCommentLabels()
  return [
    ...rows<{ text: string; spans: [number, number][] }>('vihos').map(({ text, spans }) => ({
      source: 'vihos' as const,
      text,
      spans: toUtf16Spans(text, spans),
      read: labels.get(hashComment(text)),
    })),
    ...rows<{ text: string; label: number }>('safesense').map(({ text, label }) => {
      const read = labels.get(hashComment(text))
      return {
        source: 'safesense' as const,
        text,
        label,
        spans: read ? toSpans(read.labels.filter(isWording)) : [],
        read,
      }
    }),
    ...rows<{ text: string }>('law')
      .filter(({ text }) => isVietnameseProse(text))
      .map(({ text }) => ({ source: 'law' as const, text, spans: [] })),
    ...rows<{ text: string }>('vtb').map(({ text }) => ({ source: 'vtb' as const, text, spans: [] })),
    ...rows<{ text: string }>('regulations').map(({ text }) => ({ source: 'regulations' as const, text, spans: [] })),
    ...readOwnSamples(),
  ]
}

/** Reads our own texts: those with contempt or threats marked in them, and those without labels. */
function readOwnSamples(): TrainingSample[] {
  return readWrittenDrafts().flatMap(({ text, labels }): TrainingSample[] => {
    const spans = toSpans(labels.filter(isWording))
    if (labels.length === 0) return [{ source: 'calm', text, spans: [] }]
    return spans.length > 0 ? [{ source: 'harsh', text, spans }] : []
  })
}

function toSpans(labels: readonly Span[]): [number, number][] {
  return labels.map(({ start, end }): [number, number] => [start, end]).sort((a, b) => a[0] - b[0])
}

/** Whether a label is a vulgar or contemptuous wording; longer passages are a matter of sentence labels. */
function isWording({ check, start, end }: LabelledText['labels'][number]): boolean {
  return check === 'profanity' || (check === 'insult' && end - start <= LONGEST_WORDING)
}

/** In UTF-16 units. */
const LONGEST_WORDING = 24

function unpack(file: string): string {
  return execFileSync('xz', ['-dc', file], { encoding: 'utf8', maxBuffer: 1 << 28 })
}

function parse<T>(lines: string): T[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}

/** Converts code-point ranges to UTF-16 ranges. */
function toUtf16Spans(text: string, spans: readonly [number, number][]): [number, number][] {
  const offsets = [0]
  for (const char of text) offsets.push(offsets.at(-1)! + char.length)
  const at = (point: number) => offsets[Math.min(point, offsets.length - 1)]!
  return spans.map(([from, to]): [number, number] => [at(from), at(to)]).sort((a, b) => a[0] - b[0])
}

/** A quarter of the law texts are English or page scripts. */
function isVietnameseProse(text: string): boolean {
  if (/[{}<>]|function|px;/.test(text)) return false
  const words = text.match(/\p{L}+/gu) ?? []
  const marked = words.filter((word) => /[à-ỹđ]/i.test(word))
  return words.length >= 5 && marked.length * 4 > words.length
}
