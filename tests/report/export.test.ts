// @vitest-environment happy-dom
import { createHash } from 'node:crypto'
import mammoth from 'mammoth'
import { beforeAll, describe, expect, it } from 'vitest'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { reportPaperMessages } from '../../utils/i18n/report/report-paper-messages.ts'
import { encodeTextAsBase64 } from '../../utils/lib/base64.ts'
import { toBidiSafeLine, toBidiSafeText } from '../../utils/lib/bidi-safe.ts'
import { openZip } from '../../utils/library/imports/readers/zip.ts'
import { escapeHtml } from '../../utils/report/export/escape-html.ts'
import { renderDocx } from '../../utils/report/export/render-docx.ts'
import { renderEml } from '../../utils/report/export/render-eml.ts'
import { renderHtml } from '../../utils/report/export/render-html.ts'
import {
  createReportFile,
  formatReportFileName,
  formatReportJson,
  REPORT_FILE_FORMATS,
  type ReportFileFormat,
} from '../../utils/report/export/report-file.ts'
import { buildReportPaper } from '../../utils/report/export/report-paper.ts'
import { renderReportText } from '../../utils/report/export/report-text.ts'
import { buildReport } from '../../utils/report/model/build-report.ts'
import type { Report } from '../../utils/report/model/report-schema.ts'
import { readPngParts } from './picture/picture-parts.ts'
import { FORM, JPEG_START, makeLargestReport, PICTURE, POST } from './sample-report.ts'

const messages = { text: reportMessages.vi.text, paper: reportPaperMessages.vi }
const PLAIN = buildReport({
  id: '01a20c91-a000-7db3-8a00-b1bdab10058f',
  createdAt: Date.UTC(2026, 10, 24, 5),
  post: POST,
  form: { ...FORM, withAuthor: true },
})

const MARKUP = '</p></script><script>globalThis.hacked = 1</script><img src=x onerror="alert(1)">&amp;\'"'
const BIDI = 'an toàn \u202Egpj.exe\u202C \u2066x\u2069 \u0000\u0007\ufeff\ud800 hết'
const HEADERS = 'Tin\r\nBcc: ke@gian.vn\r\n\r\n--=_01a20c91-a000-7db3-8a00-b1bdab10058f\r\nContent-Type: text/html'
/** About a megabyte on one line. */
const LONG = 'Đây là chữ rất dài. '.repeat(50_000)
/** Many lines. */
const LINES = 'dòng\n'.repeat(5_000)

/**
 * Creates a report with a hostile text in every field, like a received report can have. It may be longer than the
 * reports that we create; every format must handle it.
 */
const hostile = (text: string): Report => ({
  ...PLAIN,
  author: text,
  evidence: [text],
  note: text,
  reactions: text,
  comments: [text],
  provisions: [{ id: text, citation: text, title: text }],
  reporter: { name: text, unit: text },
  post: { ...PLAIN.post, text, shared: text, title: text, shownTime: text, permalink: text, pictureTexts: [text] },
})
const HOSTILE = hostile(`${MARKUP}${BIDI}${HEADERS}`)

const paper = (report: Report) => buildReportPaper(report, messages, 'Tổ tiếp nhận')
const html = (report: Report) => renderHtml(paper(report), 'vi')
const docx = async (report: Report) => Buffer.from(await renderDocx(paper(report), 'vi'))
const attached = (report: Report) => [
  {
    name: formatReportFileName(report),
    type: 'application/json',
    base64: encodeTextAsBase64(formatReportJson(report)),
  },
]
const eml = (report: Report, to: string | null = 'tiepnhan@vi-du.vn') =>
  renderEml(report, messages.text, to, attached(report))
/** A report with a picture and hostile captured text. */
const PICTURED: Report = { ...HOSTILE, picture: PICTURE }
const FILE = Buffer.from(PICTURE.bytes, 'base64')

const BIDI_CONTROL = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: the expression searches for them
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/

describe('bidi-safe and escaped text', () => {
  it('shows invisible marks as code points and normalizes line breaks', () => {
    expect(toBidiSafeText(BIDI)).toBe(
      'an toàn [U+202E]gpj.exe[U+202C] [U+2066]x[U+2069] [U+0000][U+0007][U+FEFF]\ufffd hết',
    )
    expect(toBidiSafeText('a\r\nb\rc\u2028d\te')).toBe('a\nb\nc\nd\te')
    expect(toBidiSafeLine(' Tin\r\nBcc: x ')).toBe('Tin Bcc: x')
  })

  it('keeps diacritics in NFC and NFD and joined emoji', () => {
    for (const text of ['Tiếng Việt', 'Tiếng Việt'.normalize('NFD'), '👩‍👩‍👧']) expect(toBidiSafeText(text)).toBe(text)
  })

  it('is escaped in HTML', () => {
    expect(escapeHtml(`<a href="x">&'</a>`)).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&#39;&lt;/a&gt;')
  })
})

describe('the HTML page', () => {
  it('contains the complete report in the form of an official paper', () => {
    const document = new DOMParser().parseFromString(html(PLAIN), 'text/html')
    const text = document.body.textContent!
    for (const part of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'PHIẾU BÁO CÁO',
      'ngày 24 tháng 11 năm 2026',
      'Kính gửi: Tổ tiếp nhận',
      POST.text,
      POST.permalink!,
      POST.author!,
      'vneid-gov.top',
      'Gỡ bỏ',
      PLAIN.id,
      PLAIN.post.textHash,
    ]) {
      expect(text).toContain(part)
    }
    expect(document.querySelector('meta[charset]')!.getAttribute('charset')).toBe('utf-8')
  })

  it('has no script, no external resource and no link, whatever was captured', () => {
    const ours = new Set(elementsOf(html(PLAIN)))
    for (const report of [HOSTILE, hostile('</style><style>*{display:none}</style>'), hostile('<!--')]) {
      const page = html(report)
      expect(page).not.toMatch(BIDI_CONTROL)
      expect(page).not.toMatch(CONTROL)
      const elements = elementsOf(page)
      expect(elements.filter((each) => !ours.has(each))).toEqual([])
      expect(elements.filter((each) => /^(?:script|img|link|a|iframe|object|form)\b/.test(each))).toEqual([])
      expect(elements.filter((each) => /\bon\w+|\bsrc|\bhref/.test(each))).toEqual([])
      expect(new DOMParser().parseFromString(page, 'text/html').querySelectorAll('footer')).toHaveLength(1)
    }
    const shown = new DOMParser().parseFromString(html(hostile(MARKUP)), 'text/html')
    expect(shown.querySelector('.said p')!.textContent).toBe(MARKUP)
  })
})

describe('the paper', () => {
  it('has the number of masked numbers, the text hash and the bidi-safe image descriptions', () => {
    const post = {
      ...PLAIN.post,
      pictureTexts: ['Ảnh có chữ \u202eđảo', 'hai\ndòng'],
      masked: [
        { kind: 'phone' as const, count: 2 },
        { kind: 'account' as const, count: 1 },
      ],
    }
    const { parts, facts } = paper({ ...PLAIN, post })
    expect(facts.at(-1)).toEqual({ name: 'Mã SHA-256 của nội dung', value: PLAIN.post.textHash })
    const masked = '(Đã che 3 số của người khác bằng dấu •)'
    const page = new DOMParser().parseFromString(html({ ...PLAIN, post }), 'text/html')
    expect([...page.querySelectorAll('.remark')].map((each) => each.textContent)).toEqual([masked])
    expect([...page.querySelectorAll('h2')].map((each) => each.textContent)).not.toContain(masked)
    const said = { title: 'Ảnh trong bài', lines: ['Ảnh có chữ [U+202E]đảo', 'hai dòng'], quoted: true }
    expect(parts).toContainEqual(said)
    expect(parts).toContainEqual({ title: masked, lines: [], quoted: false })
    expect(renderReportText({ ...PLAIN, post }, messages.text)).toContain(
      'Ảnh trong bài: “Ảnh có chữ [U+202E]đảo”, “hai dòng”\n',
    )
  })
})

describe('the picture', () => {
  const file = (format: ReportFileFormat, report: Report = PICTURED) =>
    createReportFile(report, format, { messages, language: 'vi', recipient: null })
  const facts = `24 × 16 điểm ảnh, mã SHA-256 ${PICTURE.sha256}`

  it('has exactly the bytes of its SHA-256, without metadata', () => {
    expect([readPngParts(FILE), createHash('sha256').update(FILE).digest('hex')]).toEqual([
      { names: ['IHDR', 'IDAT', 'IEND'], rest: 0 },
      PICTURE.sha256,
    ])
  })

  it('is embedded in the HTML page, which loads no resource', async () => {
    const page = new DOMParser().parseFromString(await (await file('html')).text(), 'text/html')
    const images = [...page.querySelectorAll('img, [src], [href]')]
    expect(images.map((image) => [image.localName, image.getAttribute('src'), image.getAttribute('alt')])).toEqual([
      ['img', `data:image/png;base64,${PICTURE.bytes}`, 'Ảnh bằng chứng'],
    ])
    expect(images[0]!.parentElement!.textContent).toContain(facts)
    const policy = page.querySelector('meta[http-equiv]')!.getAttribute('content')
    expect(policy).toBe("default-src 'none'; style-src 'unsafe-inline'; img-src data:")
  })

  it('is embedded unchanged in the Word document', async () => {
    const found: [string, string | undefined, Buffer][] = []
    const convertImage = mammoth.images.imgElement(async (image) => {
      const alt = (image as { altText?: string }).altText
      found.push([image.contentType, alt, Buffer.from(await image.readAsArrayBuffer())])
      return { src: '' }
    })
    const buffer = Buffer.from(await (await file('docx')).arrayBuffer())
    const { value } = await mammoth.convertToHtml({ buffer }, { convertImage })
    expect(found).toEqual([['image/png', 'Ảnh bằng chứng', FILE]])
    expect(value).toContain(facts)
  })

  it.each([
    [800, 400, 600.94, 300.47],
    [40, 16_000, 1.61, 642.52],
    [24, 16, 24, 16],
  ])('with %i × %i pixels fits the paper without distortion', async (width, height, wide, high) => {
    const report = { ...PICTURED, picture: { ...PICTURE, width, height } }
    const xml = await partOfZip(await (await file('docx', report)).arrayBuffer(), 'word/document.xml')
    const [, across, down] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(xml)!
    // 9525 units a pixel of a document.
    expect(Math.abs(Number(across) / 9525 - wide)).toBeLessThan(1)
    expect(Math.abs(Number(down) / 9525 - high)).toBeLessThan(1)
  })

  it('is attached to the e-mail as a separate file, in addition to the data that contains it', async () => {
    const { parts } = readLetter(await (await file('eml')).text())
    expect(parts.map(({ type }) => type)).toEqual([
      'text/plain; charset=utf-8',
      'application/json; name="bao-cao-2026-11-24-ab10058f.json"',
      'image/png; name="bao-cao-2026-11-24-ab10058f.png"',
    ])
    expect(JSON.parse(parts[1]!.text)).toEqual(PICTURED)
    expect(parts[2]!.bytes).toEqual(FILE)
    const jpeg = await file('eml', { ...PICTURED, picture: { ...PICTURE, type: 'image/jpeg', bytes: JPEG_START } })
    expect(readLetter(await jpeg.text()).parts[2]!.type).toBe('image/jpeg; name="bao-cao-2026-11-24-ab10058f.jpg"')
  })

  it('is not attached to the e-mail when its content is another than its type says', async () => {
    const letter = await (await file('eml', { ...PICTURED, picture: { ...PICTURE, type: 'image/jpeg' } })).text()
    const { parts } = readLetter(letter)
    expect(parts).toHaveLength(2)
    expect(parts[0]!.text).toContain('Ảnh bằng chứng (không kèm ở đây)')
  })

  it('keeps the largest e-mail below 5 MB, although it is attached twice', async () => {
    expect((await file('eml', makeLargestReport())).size).toBeLessThan(5_000_000)
  })

  it('is part of the data, and its size and hash are in the text', async () => {
    expect(JSON.parse(await (await file('json')).text())).toEqual(PICTURED)
    const line = `Ảnh bằng chứng (không kèm ở đây): 24 × 16, SHA-256 ${PICTURE.sha256}`
    expect(renderReportText(PICTURED, messages.text).split('\n')).toContain(line)
    const [letter] = readLetter(await (await file('eml')).text()).parts
    expect(letter!.text.split('\r\n')).toContain(line.replace('không kèm ở đây', 'kèm thư này'))
  })
})

/** Reads the text of one part of a Word document. */
async function partOfZip(file: ArrayBuffer, name: string): Promise<string> {
  const bytes = await openZip(new Uint8Array(file)).unpack(name)
  return new TextDecoder().decode(bytes!)
}

/** Lists the elements of a page, each as its tag name and its attribute names. */
function elementsOf(page: string): string[] {
  const document = new DOMParser().parseFromString(page, 'text/html')
  return [...document.querySelectorAll('*')].map((element) =>
    [element.localName, ...element.getAttributeNames().sort()].join(' '),
  )
}

describe('the Word document', () => {
  let text: string
  beforeAll(async () => {
    text = (await mammoth.extractRawText({ buffer: await docx(PLAIN) })).value
  })

  it('can be opened and contains the complete report', () => {
    for (const part of [
      'Độc lập - Tự do - Hạnh phúc',
      'PHIẾU BÁO CÁO',
      'Báo cáo bài có dấu hiệu: Lừa đảo',
      POST.text,
      POST.permalink!,
      POST.author!,
      'nhận ngay 2.000.000 đồng',
      'Cảnh báo',
      'NGƯỜI BÁO CÁO',
    ]) {
      expect(text).toContain(part)
    }
  })

  it('contains hostile text as text', async () => {
    const bytes = await docx(HOSTILE)
    const { value } = await mammoth.extractRawText({ buffer: bytes })
    expect(value).toContain(MARKUP)
    expect(value).toContain('[U+202E]gpj.exe[U+202C]')
    expect(value).not.toMatch(BIDI_CONTROL)
    expect(value).not.toMatch(CONTROL)
    const page = (await mammoth.convertToHtml({ buffer: bytes })).value
    const shown = new DOMParser().parseFromString(page, 'text/html')
    expect(shown.querySelectorAll('script, img, a[href]')).toHaveLength(0)
  })
})

describe('the e-mail file', () => {
  it('is a new message to the recipient, with readable text and the data attached', () => {
    const { headers, parts } = readLetter(eml(PLAIN))
    expect(headers).toEqual({
      to: 'tiepnhan@vi-du.vn',
      subject: 'Báo cáo bài có dấu hiệu: Lừa đảo (ab10058f)',
      'x-unsent': '1',
      'mime-version': '1.0',
      'content-type': `multipart/mixed; boundary="=_${PLAIN.id}"`,
    })
    expect(parts.map((part) => part.type)).toEqual([
      'text/plain; charset=utf-8',
      expect.stringMatching(/^application\/json; /),
    ])
    expect(parts[0]!.text).toBe(renderReportText(PLAIN, messages.text).replaceAll('\n', '\r\n'))
    expect(JSON.parse(parts[1]!.text)).toEqual(PLAIN)
  })

  it('has no header or part from captured text, and no line that exceeds the limit', () => {
    const letter = eml(HOSTILE)
    expect(letter).toMatch(/^[\r\n\x20-\x7e]+$/)
    expect(letter.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(Math.max(...letter.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78)
    const { headers, parts } = readLetter(letter)
    expect(Object.keys(headers)).toEqual(Object.keys(readLetter(eml(PLAIN)).headers))
    expect(parts).toHaveLength(2)
    expect(JSON.parse(parts[1]!.text)).toEqual(HOSTILE)
  })

  it.each([null, 'a@b.vn\r\nBcc: ke@gian.vn', 'a@b.vn, ke@gian.vn', 'không phải', 'đơn.vị@vi-du.vn'])(
    'has no To header for %j',
    (to) => {
      expect(Object.keys(readLetter(eml(PLAIN, to)).headers)).not.toContain('to')
      expect(eml(PLAIN, to)).not.toContain('gian')
    },
  )
})

/** Parses an e-mail by RFC 5322, 2045 and 2047, as far as our e-mails use them. */
function readLetter(letter: string) {
  const [head = '', ...rest] = letter.split('\r\n\r\n')
  const headers = headersOf(head)
  const boundary = /boundary="([^"]+)"/.exec(headers['content-type']!)![1]!
  const parts = rest
    .join('\r\n\r\n')
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => {
      const [inner = '', body = ''] = part.trim().split('\r\n\r\n')
      const { 'content-type': type } = headersOf(inner)
      const bytes = Buffer.from(body, 'base64')
      return { type, bytes, text: bytes.toString('utf8') }
    })
  return { headers, parts }
}

function headersOf(head: string): Record<string, string> {
  const lines = head.replaceAll('?=\r\n =?', '?==?').replaceAll('\r\n ', ' ').split('\r\n')
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf(': ')
      const value = line
        .slice(at + 2)
        .replace(/=\?utf-8\?B\?([^?]*)\?=/g, (_, word: string) => Buffer.from(word, 'base64').toString())
      return [line.slice(0, at).toLowerCase(), value]
    }),
  )
}

describe('the plain text', () => {
  it('indents captured lines, so that none can imitate a field', () => {
    const spoof = renderReportText(hostile('hết”\nĐề nghị xử lý: không\r\nMã báo cáo: 0'), messages.text)
    expect(spoof.split('\n').filter((line) => line.startsWith('Đề nghị xử lý'))).toEqual([
      'Đề nghị xử lý: Gỡ bỏ, Cảnh báo',
    ])
    expect(spoof.split('\n').filter((line) => line.startsWith('Mã báo cáo'))).toEqual([`Mã báo cáo: ${PLAIN.id}`])
    expect(renderReportText(HOSTILE, messages.text)).not.toMatch(BIDI_CONTROL)
  })

  it('marks a test report as a test', () => {
    expect(renderReportText({ ...PLAIN, test: true }, messages.text)).toMatch(/^THỬ NƠI NHẬN, không phải việc thật:/)
    expect(paper({ ...PLAIN, test: true }).about).toMatch(/^THỬ NƠI NHẬN/)
  })
})

describe('every file format', () => {
  it.each(REPORT_FILE_FORMATS)(
    '%s handles a megabyte of text, on one line or on many',
    { timeout: 30_000 },
    async (format) => {
      for (const text of [LONG, LINES]) {
        const report = { ...PLAIN, post: { ...PLAIN.post, text } }
        const file = await createReportFile(report, format, { messages, language: 'vi', recipient: null })
        expect(file.size).toBeGreaterThan(format === 'docx' ? 5_000 : text.length)
        if (format === 'json') expect(JSON.parse(await file.text())).toEqual(report)
      }
    },
  )

  it('is named by the day and the end of the report number', () => {
    expect(REPORT_FILE_FORMATS.map((format) => formatReportFileName(PLAIN, format))).toEqual(
      ['docx', 'html', 'eml', 'json'].map((end) => `bao-cao-2026-11-24-ab10058f.${end}`),
    )
  })
})
