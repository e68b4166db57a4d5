import { describe, expect, it } from 'vitest'
import { scanXml } from '../../../../utils/library/imports/readers/xml-scan.ts'
import { getRefusalReason } from './refusal-reason.ts'

/** Lists the calls of a scan, at most so many. */
function listCalls(source: string, most = Number.POSITIVE_INFINITY): string[] {
  const calls: string[] = []
  scanXml(
    source,
    { remaining: 1_000 },
    {
      enter: ({ localName }) => calls.push(`<${localName}`),
      leave: () => calls.push('>'),
      text: (text) => calls.push(text),
      isDone: () => calls.length >= most,
    },
  )
  return calls
}

describe('scanXml', () => {
  it('calls the visitor in document order', () => {
    expect(listCalls('<a>một<b/>hai<!-- x -->ba</a>')).toEqual(['<a', 'một', '<b', '>', 'hai', 'ba', '>'])
  })

  it('reads no further once the visitor is done, whatever follows', () => {
    expect(listCalls('<a><b/><c></wrong>', 3)).toEqual(['<a', '<b', '>'])
  })

  it.each(['', 'một', '<a/><b/>', '<a/>một', '<a>', '</a>', '<!DOCTYPE a><a/>'])('refuses %j', async (source) => {
    expect(await getRefusalReason(() => listCalls(source))).toBe('broken')
  })
})
