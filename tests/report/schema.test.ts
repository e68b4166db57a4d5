import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildExampleReport } from '../../scripts/report-schema/example-report.ts'
import { buildSchemaFiles } from '../../scripts/report-schema/schema-files.ts'
import { toBase64 } from '../../utils/lib/base64.ts'
import { createUuidV7 } from '../../utils/lib/uuid.ts'
import { buildReport } from '../../utils/report/model/build-report.ts'
import { type CapturedPost, MAX_POST_LENGTH } from '../../utils/report/model/captured-post.ts'
import {
  type CitedProvision,
  createCitedProvision,
  MAX_CITED_PROVISIONS,
} from '../../utils/report/model/cited-provision.ts'
import { parsePayload, serializePayload, toCloudEvent } from '../../utils/report/model/cloud-event.ts'
import type { ReportFormValues } from '../../utils/report/model/outbox-item.ts'
import { MAX_COMMENT_LENGTH, MAX_COMMENTS } from '../../utils/report/model/post-engagement.ts'
import { CATEGORY_IDS, MEASURE_IDS, URGENCY_IDS } from '../../utils/report/model/report-categories.ts'
import {
  MAX_EVIDENCE_LENGTH,
  MAX_EVIDENCE_PHRASES,
  MAX_NOTE_LENGTH,
  MAX_REPORT_BYTES,
  REPORT_SCHEMA_ID,
  type Report,
  reportSchema,
} from '../../utils/report/model/report-schema.ts'
import { buildTestReport } from '../../utils/report/outbox/send-test-report.ts'
import { MAX_PICTURE_SIDE, type Picture } from '../../utils/report/picture/picture-schema.ts'
import { MAX_REPORTER_NAME, MAX_UNIT_NAME } from '../../utils/settings/reporter-schema.ts'
import { SITE_IDS } from '../../utils/sites/site-definition.ts'
import { readPngParts } from './picture/picture-parts.ts'
import { makeLargestReport, PICTURE, PROVISION, RECIPIENT } from './sample-report.ts'

const shipped = () => readFileSync('public/report.schema.json', 'utf8')
const EVENT = { kind: 'post', cloudevents: true } as const

let isReport: ReturnType<Ajv2020['compile']>
beforeAll(() => {
  const ajv = new Ajv2020({ allErrors: true })
  addFormats.default(ajv)
  isReport = ajv.compile(JSON.parse(shipped()))
})
const problems = (value: unknown) => (isReport(value) ? [] : isReport.errors!.map((each) => each.instancePath))

/** Strings of any characters, including lone surrogates. */
const words = (maxLength: number) =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength }),
    fc.constantFrom('\ud800', '</script>', '\u202e', 'ă'.repeat(maxLength)),
  )
const post: fc.Arbitrary<CapturedPost> = fc.record({
  site: fc.constantFrom(...SITE_IDS, 'other'),
  kind: fc.constantFrom('post', 'comment', 'message'),
  text: words(MAX_POST_LENGTH).map((text) => text.slice(0, MAX_POST_LENGTH)),
  shared: fc.option(words(200)),
  permalink: fc.option(fc.webUrl()),
  title: words(300).map((text) => text.slice(0, 300)),
  shownTime: fc.option(words(120).map((text) => text.slice(0, 120))),
  author: fc.option(fc.string({ minLength: 1, maxLength: 200 })),
  pictureTexts: fc.option(fc.array(words(100), { minLength: 1, maxLength: 3 }), { nil: undefined }),
  capturedAt: fc
    .date({ min: new Date(0), max: new Date('9999-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  truncated: fc.boolean(),
})
const picture: fc.Arbitrary<Picture> = fc.record({
  type: fc.constantFrom('image/png', 'image/jpeg'),
  sha256: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }),
  takenAt: fc.constant('2026-11-24T07:06:00.000Z'),
  width: fc.integer({ min: 1, max: MAX_PICTURE_SIDE }),
  height: fc.integer({ min: 1, max: MAX_PICTURE_SIDE }),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 5000 }).map(toBase64),
})
const named: fc.Arbitrary<CitedProvision> = fc
  .record({
    id: fc.string({ unit: 'binary', minLength: 1, maxLength: 400 }),
    citation: fc.string({ unit: 'binary', minLength: 1, maxLength: 400 }),
    title: fc.option(fc.string({ unit: 'binary', maxLength: 400 }), { nil: undefined }),
  })
  .map(({ id, citation, title }) => createCitedProvision(id, citation, title))
const form: fc.Arbitrary<ReportFormValues> = fc.record({
  category: fc.constantFrom(...CATEGORY_IDS),
  evidence: fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: MAX_EVIDENCE_LENGTH }), {
    maxLength: MAX_EVIDENCE_PHRASES,
  }),
  measures: fc.uniqueArray(fc.constantFrom(...MEASURE_IDS)),
  note: fc.string({ unit: 'binary', maxLength: MAX_NOTE_LENGTH }),
  withAuthor: fc.boolean(),
  reactions: fc.option(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), { nil: undefined }),
  comments: fc.option(
    fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: MAX_COMMENT_LENGTH }), { maxLength: MAX_COMMENTS }),
    { nil: undefined },
  ),
  urgency: fc.option(fc.constantFrom(...URGENCY_IDS), { nil: undefined }),
  provisions: fc.option(fc.array(named, { maxLength: MAX_CITED_PROVISIONS }), { nil: undefined }),
  reporter: fc.option(
    fc.record({
      name: fc.string({ unit: 'binary', maxLength: MAX_REPORTER_NAME }),
      unit: fc.constantFrom('', '  ', 'Văn phòng xã', 'x'.repeat(MAX_UNIT_NAME)),
    }),
    { nil: undefined },
  ),
})

describe('the JSON Schema of reports', () => {
  it('equals the output of the script, and so do its examples', async () => {
    for (const [path, text] of Object.entries(await buildSchemaFiles()))
      expect(readFileSync(path, 'utf8'), path).toBe(text)
    expect(JSON.parse(shipped()).$id).toBe(REPORT_SCHEMA_ID)
  })

  it('accepts every report that the product builds, bare and in an envelope', async () => {
    const time = fc.integer({ min: 0, max: Date.UTC(9999, 0) })
    fc.assert(
      fc.property(post, form, fc.option(picture), time, (captured, filled, attached, createdAt) => {
        const item = {
          id: createUuidV7(createdAt),
          createdAt,
          post: captured,
          form: filled,
        }
        const report = buildReport(item, attached)
        expect(problems(JSON.parse(serializePayload(report, RECIPIENT)))).toEqual([])
        expect(report.post.textHash).toBe(createHash('sha256').update(report.post.text).digest('hex'))
        const event = serializePayload(report, EVENT)
        expect(problems(JSON.parse(event).data)).toEqual([])
        expect(parsePayload(event)).toEqual(report)
      }),
      { numRuns: 200 },
    )
    const test = buildTestReport('thử')
    expect(problems(test)).toEqual([])
    expect(test, 'a test shows nobody a picture').not.toHaveProperty('picture')
  })

  it('accepts the largest picture, within the limit of a whole report', () => {
    const report = makeLargestReport()
    const bytes = serializePayload(report, EVENT)
    expect(problems(JSON.parse(bytes).data)).toEqual([])
    expect(Buffer.byteLength(bytes)).toBeLessThanOrEqual(MAX_REPORT_BYTES)
    const larger = { ...report.picture!, bytes: `${report.picture!.bytes}AAAA` }
    expect(problems({ ...report, picture: larger })).toEqual(['/picture/bytes'])
  })

  it('produces the sizes that the guide for recipients states', async () => {
    const { picture: _picture, ...bare } = makeLargestReport()
    const vietnamese = JSON.parse(JSON.stringify(bare).replaceAll('\\u0001', 'ế')) as Report
    const bytes = (report: Report, to: Parameters<typeof serializePayload>[1]) =>
      Buffer.byteLength(serializePayload(report, to))
    const kilo = (report: Report) => `${Math.round(bytes(report, RECIPIENT) / 1000)} KB`
    const guide = readFileSync('docs/receiving.md', 'utf8')
    const example = await buildExampleReport()
    expect(guide).toContain(`${bytes(example, RECIPIENT)} byte`)
    for (const size of [kilo(vietnamese), kilo(bare)]) expect(guide.split(size)).toHaveLength(3)
    expect(guide).toContain(`${(bytes(makeLargestReport(), EVENT) / 1e6).toFixed(2)} MB`)
  })

  it('has an example with a picture and its correct hash', () => {
    const { picture } = JSON.parse(readFileSync('docs/receiving/report-with-picture.example.json', 'utf8')) as Report
    const file = Buffer.from(picture!.bytes, 'base64')
    expect(createHash('sha256').update(file).digest('hex')).toBe(picture!.sha256)
    expect(readPngParts(file)).toEqual({ names: ['IHDR', 'IDAT', 'IEND'], rest: 0 })
  })

  it('rejects invalid reports at the invalid field', async () => {
    const good = buildTestReport('thử')
    const longTime = `2026-11-28T10:00:00.${'1'.repeat(100)}Z`
    const bad: [unknown, string][] = [
      [{ ...good, version: 2 }, '/version'],
      [{ ...good, id: '0193a7e2-0000-4000-8000-000000000001' }, '/id'],
      [{ ...good, category: 'y-kien-khac' }, '/category'],
      [{ ...good, createdAt: 'hôm qua' }, '/createdAt'],
      [{ ...good, createdAt: longTime }, '/createdAt'],
      [{ ...good, post: { ...good.post, capturedAt: longTime } }, '/post/capturedAt'],
      [{ ...good, reporter: 'ai đó' }, '/reporter'],
      [{ ...good, reporter: { name: '' } }, '/reporter/name'],
      [{ ...good, reporter: { email: 'a@b.vn' } }, '/reporter'],
      [{ ...good, urgency: 'hoa-toc' }, '/urgency'],
      [{ ...good, provisions: [] }, '/provisions'],
      [{ ...good, provisions: Array(MAX_CITED_PROVISIONS + 1).fill(PROVISION) }, '/provisions'],
      [{ ...good, provisions: [{ id: PROVISION.id }] }, '/provisions/0'],
      [{ ...good, test: false }, '/test'],
      [{ ...good, post: { ...good.post, author: 'x' } }, '/post'],
      [{ ...good, post: { ...good.post, text: 'x'.repeat(MAX_POST_LENGTH + 1) } }, '/post/text'],
      [{ ...good, picture: { ...PICTURE, type: 'image/svg+xml' } }, '/picture/type'],
      [{ ...good, picture: { ...PICTURE, bytes: '<svg>' } }, '/picture/bytes'],
      [{ ...good, picture: { ...PICTURE, width: 0.5 } }, '/picture/width'],
      [[good], ''],
    ]
    for (const [value, place] of bad) {
      expect(problems(value)).toContain(place)
      expect(reportSchema.safeParse(value).success).toBe(false)
    }
  })
})

describe('a report as a CloudEvent', () => {
  it('has the required attributes of CloudEvents 1.0, and the report as its data', async () => {
    const report = buildTestReport('thử')
    const { test: _, ...real } = report
    const event = toCloudEvent(real as Report)
    expect(event).toEqual({
      specversion: '1.0',
      id: report.id,
      source: 'urn:truoc-khi-dang',
      type: 'vn.truockhidang.report',
      time: report.createdAt,
      datacontenttype: 'application/json',
      dataschema: REPORT_SCHEMA_ID,
      data: real,
    })
    // CloudEvents 1.0 allows only lower-case letters and digits in attribute names.
    for (const name of Object.keys(event)) expect(name).toMatch(/^[a-z0-9]{1,20}$/)
    expect(toCloudEvent(report).type).toBe('vn.truockhidang.report.test')
  })

  it('is rejected when it contains no report', () => {
    for (const body of ['{"specversion":"1.0"}', '{}', '[]', 'x']) expect(() => parsePayload(body)).toThrow()
  })
})
