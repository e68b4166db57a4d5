// A report as its recipient has it: one file of data, from whatever took it in. Read to be shown, never kept.

import { outOfEnvelope } from './event.ts'
import { fromBase64 } from './picture/base64.ts'
import type { Picture } from './picture/picture.ts'
import { MAX_REPORT, type Report, reportSchema, VERSION } from './report.ts'
import { sha256OfBytes } from './sha256.ts'
import { sha256Now } from './sha256-now.ts'

/** The most bytes read of a file: a report, its envelope, and room for how a store writes it down. */
export const MAX_RECEIVED = 2 * MAX_REPORT

/** Why a file is no report. */
export type ReceivedProblem = 'too-large' | 'no-json' | 'newer' | 'no-report'

/** A report that was received. */
export interface Received {
  report: Report
  /** What the file holds, envelope and all. */
  content: object
  /** Whether the post's words are those the report's SHA-256 was made of; they are not when somebody or something changed them. */
  sameWords: boolean
  /** The same of the picture's file; null where there is no picture. */
  samePicture: boolean | null
}

/**
 * Reads a report from a file: bare, in the envelope of CloudEvents, or as CouchDB gives it back (with fields of its own, which
 * begin with "_"). Rejects only when the file cannot be read at all.
 */
export async function readReceived(file: Blob): Promise<Received | ReceivedProblem> {
  if (file.size > MAX_RECEIVED) return 'too-large'
  const content = parse(await file.text())
  if (content === null) return 'no-json'
  const inside = outOfEnvelope(withoutStoreFields(content))
  const parsed = reportSchema.safeParse(inside)
  if (!parsed.success) return isNewer(inside) ? 'newer' : 'no-report'
  const { post, picture } = parsed.data
  return {
    report: parsed.data,
    content,
    sameWords: sha256Now(post.text) === post.textHash,
    samePicture: picture ? await isSame(picture) : null,
  }
}

function parse(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' ? value : null
  } catch {
    return null
  }
}

/** Without what a store adds. */
function withoutStoreFields(content: object): object {
  return Object.fromEntries(Object.entries(content).filter(([name]) => !name.startsWith('_')))
}

function isNewer(inside: unknown): boolean {
  const version = (inside as { version?: unknown } | null | undefined)?.version
  return typeof version === 'number' && version > VERSION
}

async function isSame({ bytes, sha256 }: Picture): Promise<boolean> {
  try {
    return (await sha256OfBytes(fromBase64(bytes))) === sha256
  } catch (error) {
    // The schema looks at the letters alone: cut off in the middle, they are no base64 any more.
    if (error instanceof DOMException) return false
    throw error
  }
}
