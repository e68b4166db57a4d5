// Reads a recipient's answer as plain text of bounded length. The answer is never run and never shown as markup.

import { truncateText } from '../../lib/truncate-text.ts'
import { isAcceptedStatus, isForeignAnswer } from './foreign-answer.ts'
import { isTimeout } from './is-timeout.ts'
import { parseJson } from './parse-json.ts'

const MAX_BYTES = 16_384
const MAX_TEXT = 300
/** Bytes of an empty body that is compressed with gzip. */
const EMPTY_GZIP_BYTES = 20
const REASON_FIELDS = ['reason', 'detail', 'message', 'error', 'title'] as const
const RECEIPT_FIELDS = ['id', 'receipt', 'reference', 'number'] as const

/** The beginning of an answer's body. */
export interface ResponseBody {
  text: string
  /** How the text ends: with the body, where we stopped reading, or where the connection broke or the time was over. */
  end: 'complete' | 'cut' | 'network' | 'timeout'
}

/**
 * Reads the receipt of a delivered report: the Location header, otherwise an id in the body, otherwise null.
 *
 * @param id Id of the report.
 * @returns Why the answer does not count as a delivery, where it does not: 'web-page' when it is not the recipient's,
 *   'network' or 'timeout' when its body broke off and its status alone is no proof.
 */
export async function readReceipt(
  response: Response,
  id: string,
): Promise<{ receipt: string | null } | 'web-page' | 'network' | 'timeout'> {
  const body = await readResponseBody(response)
  const { text, end } = body
  if ((end === 'network' || end === 'timeout') && !isAcceptedStatus(response.status)) return end
  if (isForeignAnswer(response, body, id)) return 'web-page'
  const location = toPlainLine(response.headers.get('Location') ?? '')
  return { receipt: location || toPlainLine(findField(parseJson(text), RECEIPT_FIELDS) ?? '') || null }
}

/** Reads why the recipient refused: a field of its JSON, or its plain text; empty when it gives no reason. */
export async function readReason(response: Response): Promise<string> {
  const { text } = await readResponseBody(response)
  const json = parseJson(text)
  if (json !== undefined) return toPlainLine(findField(json, REASON_FIELDS) ?? '')
  const type = response.headers.get('Content-Type') ?? ''
  return /html|xml/i.test(type) || /^\s*</.test(text) ? '' : toPlainLine(text)
}

/**
 * Reads the beginning of a body: at most 16 KB plus the rest of the last chunk. The remaining body is cancelled. When
 * the connection breaks or the request times out, the result has the text received until then.
 */
export async function readResponseBody(response: Response): Promise<ResponseBody> {
  const reader = response.body?.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  try {
    while (reader && size < MAX_BYTES) {
      const { done, value } = await reader.read()
      if (done) return { text, end: isShort(response, size) ? 'network' : 'complete' }
      size += value.byteLength
      text += decoder.decode(value, { stream: true })
    }
    await reader?.cancel()
    return { text, end: reader ? 'cut' : 'complete' }
  } catch (error) {
    console.warn('report: the answer broke off', error)
    return { text, end: isTimeout(error) ? 'timeout' : 'network' }
  }
}

/**
 * Whether a body ended before the announced length. Firefox reports no error then
 * (`network.http.enforce-framing.http1`). The length of a compressed body shows only whether it was empty.
 */
function isShort({ headers }: Response, size: number): boolean {
  const announced = Number(headers.get('Content-Length') ?? 0)
  return headers.has('Content-Encoding') ? size === 0 && announced > EMPTY_GZIP_BYTES : size < announced
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
