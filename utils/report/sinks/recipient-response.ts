// Reads a recipient's answer as plain text of bounded length. The answer is never run and never shown as markup.

import { truncateText } from '../../lib/truncate-text.ts'
import { isForeignAnswer } from './foreign-answer.ts'
import { parseJson } from './parse-json.ts'

const MAX_BYTES = 16_384
const MAX_TEXT = 300
const REASON_FIELDS = ['reason', 'detail', 'message', 'error', 'title'] as const
const RECEIPT_FIELDS = ['id', 'receipt', 'reference', 'number'] as const

/**
 * Reads the receipt of a delivered report: the Location header, otherwise an id in the body, otherwise null.
 *
 * @param id Id of the report.
 * @returns 'foreign' when the answer is not the recipient's.
 */
export async function readReceipt(response: Response, id: string): Promise<{ receipt: string | null } | 'foreign'> {
  const body = await readResponseBody(response)
  if (isForeignAnswer(response, body, id)) return 'foreign'
  const location = toPlainLine(response.headers.get('Location') ?? '')
  return { receipt: location || toPlainLine(findField(parseJson(body), RECEIPT_FIELDS) ?? '') || null }
}

/** Reads why the recipient refused: a field of its JSON, or its plain text; empty when it gives no reason. */
export async function readReason(response: Response): Promise<string> {
  const body = await readResponseBody(response)
  const json = parseJson(body)
  if (json !== undefined) return toPlainLine(findField(json, REASON_FIELDS) ?? '')
  const type = response.headers.get('Content-Type') ?? ''
  return /html|xml/i.test(type) || /^\s*</.test(body) ? '' : toPlainLine(body)
}

/**
 * Reads the beginning of a body: at most 16 KB plus the rest of the last chunk. The remaining body is cancelled. When
 * the connection breaks or times out, the result is the text received until then; the status is already known.
 */
export async function readResponseBody(response: Response): Promise<string> {
  const reader = response.body?.getReader()
  if (!reader) return ''
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  try {
    while (size < MAX_BYTES) {
      const { done, value } = await reader.read()
      if (done) break
      size += value.byteLength
      text += decoder.decode(value, { stream: true })
    }
    await reader.cancel()
  } catch (error) {
    console.warn('report: the answer broke off', error)
  }
  return text
}

function findField(json: unknown, names: readonly string[]): string | undefined {
  if (typeof json === 'string') return json
  if (typeof json !== 'object' || json === null) return undefined
  for (const name of names) {
    const value = (json as Record<string, unknown>)[name]
    if (typeof value === 'string' || typeof value === 'number') return String(value)
  }
  return undefined
}

/** Reduces a text to one line of visible characters, cut to MAX_TEXT. */
function toPlainLine(text: string): string {
  return truncateText(text.replace(/[\p{C}\s]+/gu, ' ').trim(), MAX_TEXT)
}
