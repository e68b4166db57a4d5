// What a recipient answers, as plain text of bounded length. Nothing of it is ever run or shown as markup.

import { truncateText } from '../../lib/truncate-text.ts'
import { isWebPage } from './captive-portal.ts'

const MAX_BYTES = 16_384
const MAX_TEXT = 300
const REASON_FIELDS = ['reason', 'detail', 'message', 'error', 'title'] as const
const RECEIPT_FIELDS = ['id', 'receipt', 'reference', 'number'] as const

/** The receipt of a delivered report: the Location header, or an id in the body; null when there is neither. 'web-page' when it was no recipient that answered. */
export async function readReceipt(response: Response): Promise<{ receipt: string | null } | 'web-page'> {
  const body = await readResponseBody(response)
  if (isWebPage(response, body)) return 'web-page'
  const location = toPlainLine(response.headers.get('Location') ?? '')
  return { receipt: location || toPlainLine(findField(parseJson(body), RECEIPT_FIELDS) ?? '') || null }
}

/** The recipient's own words on why it said no: a field of its JSON, or its plain text; empty when it gave none. */
export async function readReason(response: Response): Promise<string> {
  const body = await readResponseBody(response)
  const json = parseJson(body)
  if (json !== undefined) return toPlainLine(findField(json, REASON_FIELDS) ?? '')
  const type = response.headers.get('Content-Type') ?? ''
  return /html|xml/i.test(type) || /^\s*</.test(body) ? '' : toPlainLine(body)
}

/**
 * The first part of a body, 16 KB or the piece of it that goes beyond; the rest is not taken. An answer that breaks off or never
 * ends is worth what came of it: its status was already read.
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

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
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

/** One line of visible characters. */
function toPlainLine(text: string): string {
  return truncateText(text.replace(/[\p{C}\s]+/gu, ' ').trim(), MAX_TEXT)
}
