import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { buildReport } from '../../utils/report/build.ts'
import { bytesFor, eventOf } from '../../utils/report/event.ts'
import { MAX_RECEIVED, readReceived } from '../../utils/report/received.ts'
import type { Report } from '../../utils/report/report.ts'
import { testReport } from '../../utils/report/test-report.ts'
import { uuid7 } from '../../utils/report/uuid.ts'
import { FORM, PICTURE, POST, RECIPIENT } from './samples.ts'

const read = (content: unknown) =>
  readReceived(new Blob([typeof content === 'string' ? content : JSON.stringify(content)]))
const example = (name: string) => readFileSync(`docs/receiving/${name}.example.json`, 'utf8')
const REPORT = buildReport({ id: uuid7(Date.now()), createdAt: Date.now(), post: POST, form: FORM })
const withPicture: Report = { ...REPORT, picture: PICTURE }

describe('a received report', () => {
  it.each([
    ['bare, as it was sent', bytesFor(REPORT, RECIPIENT)],
    ['in its envelope', bytesFor(REPORT, { ...RECIPIENT, cloudevents: true })],
    ['saved as a file', `${JSON.stringify(REPORT, null, 2)}\n`],
    ['with a mark of byte order', `\uFEFF${JSON.stringify(REPORT)}`],
    ['as CouchDB gives it back', { _id: REPORT.id, _rev: '1-967a00dff5e02add41819138abb3284d', ...REPORT }],
  ])('is read %s', async (_, content) => {
    expect(await read(content)).toMatchObject({ report: REPORT, sameWords: true, samePicture: null })
  })

  it.each(['report', 'report-with-picture', 'event'])('is read from the documented example: %s', async (name) => {
    const received = await read(example(name))
    expect(received).toMatchObject({ sameWords: true })
    expect(received).not.toMatchObject({ samePicture: false })
  })

  it('is read when it only tries the recipient out', async () => {
    expect(await read(testReport('Thử nơi nhận'))).toMatchObject({ report: { test: true }, sameWords: true })
  })

  it('tells when its words or its picture are not the ones it was sent with', async () => {
    expect(await read(withPicture)).toMatchObject({ sameWords: true, samePicture: true })
    const post = { ...REPORT.post, text: `${REPORT.post.text} ` }
    expect(await read({ ...withPicture, post })).toMatchObject({ sameWords: false, samePicture: true })
    const bytes = PICTURE.bytes.replace('AAAA', 'AAAB')
    expect(await read({ ...REPORT, picture: { ...PICTURE, bytes } })).toMatchObject({
      sameWords: true,
      samePicture: false,
    })
    // Whole letters of base64 and still no base64: one is left over.
    expect(await read({ ...REPORT, picture: { ...PICTURE, bytes: 'iVBOR' } })).toMatchObject({ samePicture: false })
  })
})

describe('a file that is none', () => {
  it.each([
    ['no-json', ''],
    ['no-json', 'xin chào'],
    ['no-json', '{"version":1'],
    ['no-json', '"một chuỗi"'],
    ['no-json', 'null'],
    ['no-json', '12'],
    ['no-report', '[]'],
    ['no-report', '{}'],
    ['no-report', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['no-report', { specversion: '1.0' }],
    ['no-report', { specversion: '1.0', data: null }],
    ['no-report', { ...REPORT, extra: 1 }],
    ['no-report', { ...REPORT, version: '2' }],
    ['no-report', { ...REPORT, post: undefined }],
    ['no-report', `{"__proto__":${JSON.stringify(REPORT)}}`],
    ['newer', { ...REPORT, version: 2 }],
    ['newer', { ...eventOf(REPORT), data: { version: 3 } }],
  ])('is said to be %s', async (problem, content) => {
    expect(await read(content)).toBe(problem)
  })

  it('is not even opened when it is too large', async () => {
    const file = new Blob([new Uint8Array(MAX_RECEIVED + 1)])
    const opened = vi.spyOn(file, 'text')
    expect(await readReceived(file)).toBe('too-large')
    expect(opened).not.toHaveBeenCalled()
    const report = JSON.stringify(REPORT)
    const room = ' '.repeat(MAX_RECEIVED - new TextEncoder().encode(report).length)
    expect(await read(report + room)).toMatchObject({ report: REPORT })
  })
})
