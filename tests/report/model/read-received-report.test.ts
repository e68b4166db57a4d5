import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { reportMessages } from '../../../utils/i18n/report/report-messages.ts'
import { reportPaperMessages } from '../../../utils/i18n/report/report-paper-messages.ts'
import { createUuidV7 } from '../../../utils/lib/uuid.ts'
import { renderHtml } from '../../../utils/report/export/render-html.ts'
import { buildReportPaper } from '../../../utils/report/export/report-paper.ts'
import { buildReport } from '../../../utils/report/model/build-report.ts'
import { serializePayload, toCloudEvent } from '../../../utils/report/model/cloud-event.ts'
import { MAX_RECEIVED_BYTES, readReceivedReport } from '../../../utils/report/model/read-received-report.ts'
import type { Report } from '../../../utils/report/model/report-schema.ts'
import { verifyHashes } from '../../../utils/report/model/verify-hashes.ts'
import { buildTestReport } from '../../../utils/report/outbox/send-test-report.ts'
import { FORM, PICTURE, POST, RECIPIENT } from '../sample-report.ts'

const read = (content: unknown) =>
  readReceivedReport(new Blob([typeof content === 'string' ? content : JSON.stringify(content)]))
const example = (name: string) => readFileSync(`docs/receiving/${name}.example.json`, 'utf8')
const REPORT = buildReport({ id: createUuidV7(Date.now()), createdAt: Date.now(), post: POST, form: FORM })
const withPicture: Report = { ...REPORT, picture: PICTURE }

describe('readReceivedReport', () => {
  it.each([
    ['bare, as sent', serializePayload(REPORT, RECIPIENT)],
    ['in its envelope', serializePayload(REPORT, { ...RECIPIENT, cloudevents: true })],
    ['saved as a file', `${JSON.stringify(REPORT, null, 2)}\n`],
    ['with a byte order mark', `\uFEFF${JSON.stringify(REPORT)}`],
    ['as CouchDB returns it', { _id: REPORT.id, _rev: '1-967a00dff5e02add41819138abb3284d', ...REPORT }],
  ])('reads a report %s', async (_, content) => {
    expect(await read(content)).toEqual(REPORT)
  })

  it.each(['report', 'report-with-picture', 'event'])('reads the documented example: %s', async (name) => {
    const report = (await read(example(name))) as Report
    expect(report).toMatchObject({ version: 1 })
    expect(verifyHashes(report)).toEqual({ words: true, picture: report.picture ? true : null })
  })

  it('reads a test report', async () => {
    expect(await read(buildTestReport('Thử nơi nhận'))).toMatchObject({ test: true })
  })

  it('ignores other content of the file, even when it is deeply nested', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const [bare, event] = [JSON.stringify(REPORT), JSON.stringify(toCloudEvent(REPORT))]
    expect(await read(`{"_x":${deep},${bare.slice(1)}`)).toEqual(REPORT)
    expect(await read(`{"ext":${deep},${event.slice(1)}`)).toEqual(REPORT)
  })
})

describe('verifyHashes', () => {
  it('detects changes of the text and of the picture', () => {
    expect(verifyHashes(REPORT)).toEqual({ words: true, picture: null })
    expect(verifyHashes(withPicture)).toEqual({ words: true, picture: true })
    const post = { ...REPORT.post, text: `${REPORT.post.text} ` }
    expect(verifyHashes({ ...withPicture, post })).toEqual({ words: false, picture: true })
    for (const change of [
      { bytes: PICTURE.bytes.replace('AAAA', 'AAAB') },
      // Valid base64 characters but invalid base64: one character is left over.
      { bytes: 'iVBOR' },
      { type: 'image/jpeg' as const },
      { width: PICTURE.width + 1 },
    ]) {
      expect(verifyHashes({ ...REPORT, picture: { ...PICTURE, ...change } }).picture, JSON.stringify(change)).toBe(
        false,
      )
    }
  })

  it('leaves a picture that may not be decoded out of the paper, and says that it differs', () => {
    const messages = { text: reportMessages.vi.text, paper: reportPaperMessages.vi }
    const html = renderHtml(
      buildReportPaper({ ...REPORT, picture: { ...PICTURE, type: 'image/jpeg' } }, messages, null),
      'vi',
    )
    expect(html).not.toContain('<img')
    expect(html.match(/không khớp/g)).toHaveLength(1)
  })

  it('makes the paper warn about each changed part', async () => {
    const messages = { text: reportMessages.vi.text, paper: reportPaperMessages.vi }
    const html = (report: Report) => renderHtml(buildReportPaper(report, messages, null), 'vi')
    expect(html(withPicture)).not.toContain('không khớp')
    const changed = { ...REPORT, post: { ...REPORT.post, text: 'Đã bị sửa' } }
    expect(html(changed).match(/không khớp/g)).toHaveLength(1)
    const picture = { ...PICTURE, sha256: '0'.repeat(64) }
    expect(html({ ...changed, picture }).match(/không khớp/g)).toHaveLength(2)
  })
})

describe('a file without a readable report', () => {
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
    ['newer', { ...toCloudEvent(REPORT), data: { version: 3 } }],
  ])('is rejected as %s', async (problem, content) => {
    expect(await read(content)).toBe(problem)
  })

  it('is not read when it is too large', async () => {
    const file = new Blob([new Uint8Array(MAX_RECEIVED_BYTES + 1)])
    const opened = vi.spyOn(file, 'text')
    expect(await readReceivedReport(file)).toBe('too-large')
    expect(opened).not.toHaveBeenCalled()
    const report = JSON.stringify(REPORT)
    const room = ' '.repeat(MAX_RECEIVED_BYTES - new TextEncoder().encode(report).length)
    expect(await read(report + room)).toEqual(REPORT)
  })
})
