// @vitest-environment happy-dom
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startThreadClock } from '../../../../scripts/thread-clock.ts'
import { readFile } from '../../../../utils/library/imports/readers/read-file.ts'
import { readPaste } from '../../../../utils/library/imports/readers/read-paste.ts'
import { NodeImportWorker } from '../node-import-worker.ts'
import { buildDocx, buildParagraph } from './build-docx.ts'
import { buildZip } from './build-zip.ts'
import { getRefusalReason } from './refusal-reason.ts'

const TEXT = 'Điều 1. Phạm vi điều chỉnh\n1. Quy chế này quy định về người đọc.'

/**
 * "Điều 5. Những quy định về người đọc" in Windows-1258: a vowel with circumflex, breve or horn, then the tone mark.
 */
const IN_1258 = latin('\xd0i\xea\xccu 5. Nh\xfd\xdeng quy \xf0i\xf2nh v\xea\xcc ng\xfd\xf5\xcci \xf0o\xf2c')
/** "Điều 1. Phạm vi điều chỉnh của Luật này là những việc được quy định" in TCVN3, as other fonts show it. */
const IN_TCVN3 = '§iÒu 1. Ph¹m vi ®iÒu chØnh cña LuËt nµy lµ nh÷ng viÖc ®­îc quy ®Þnh'
/** The same in VNI. */
const IN_VNI = 'Ñieàu 1. Phaïm vi ñieàu chænh cuûa Luaät naøy laø nhöõng vieäc ñöôïc quy ñònh'

const read = (content: BlobPart, name = 'van-ban.txt') => readFile(new File([content], name))

function latin(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

function utf16(text: string, mark: [number, number]): Uint8Array<ArrayBuffer> {
  const units = [...text].map((letter) => letter.charCodeAt(0))
  return new Uint8Array([
    ...mark,
    ...units.flatMap((unit) => (mark[0] === 0xff ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  ])
}

beforeAll(() => void vi.stubGlobal('Worker', NodeImportWorker))
afterAll(() => vi.unstubAllGlobals())

describe('plain text files', () => {
  it.each([
    ['UTF-8', TEXT],
    ['UTF-8 with a byte order mark', `\ufeff${TEXT}`],
    ['UTF-16 little-endian', utf16(TEXT, [0xff, 0xfe])],
    ['UTF-16 big-endian', utf16(TEXT, [0xfe, 0xff])],
    ['decomposed letters', TEXT.normalize('NFD')],
    ['Windows line ends and surrounding spaces', `\r\n  ${TEXT.replace('\n', ' \t\r\n ')}\r\n\r\n`],
  ])('reads %s', async (_, content) => {
    expect(await read(content)).toEqual({ text: TEXT, notes: [] })
  })

  it('decodes Windows-1258 when the result is Vietnamese, and adds a note', async () => {
    expect(await read(IN_1258)).toEqual({
      text: 'Điều 5. Những quy định về người đọc',
      notes: ['encoding-guessed'],
    })
  })

  it('refuses an unknown encoding', async () => {
    expect(await getRefusalReason(read(latin('Gr\xfc\xdfe aus M\xfcnchen, \xe4hnlich wie fr\xfcher')))).toBe(
      'encoding-unknown',
    )
    expect(await getRefusalReason(read(latin(IN_TCVN3)))).toBe('encoding-unknown')
  })

  it('keeps tabs, one empty line and form feeds, and drops invisible characters', async () => {
    expect((await read('a\tb\n\n\n\nĐi\u200bều\u00ad\f2\u0007')).text).toBe('a\tb\n\nĐiều\f2')
  })
})

describe('file formats', () => {
  const PAGE = `<!-- lưu --><html><head><meta charset="utf-8"></head><body><p>${TEXT.replace('\n', '</p><p>')}</p></body></html>`

  it('detects the format from the content, not from the name', async () => {
    expect((await read(PAGE, 'luat.doc')).text).toBe(TEXT)
    expect((await read(`<p>${TEXT.replace('\n', '<br>')}</p>`, 'luat.HTM')).text).toBe(TEXT)
    expect((await read(buildDocx({ body: buildParagraph(TEXT) }), 'luat.txt')).text).toBe(TEXT.replace('\n', '\n'))
    expect((await read('Điều 1. Nếu a <b thì', 'luat.txt')).text).toBe('Điều 1. Nếu a <b thì')
  })

  it('decodes a page by its declared charset', async () => {
    const page = (charset: string) =>
      new Uint8Array([
        ...latin(`<html><head><meta charset="${charset}"></head><body><p>`),
        ...IN_1258,
        ...latin('</p>'),
      ])
    expect(await read(page('windows-1258'), 'luat.html')).toEqual({
      text: 'Điều 5. Những quy định về người đọc',
      notes: [],
    })
    expect(await getRefusalReason(read(page('x-vps'), 'luat.html'))).toBe('encoding-unknown')
    // A page that declares UTF-8 but is not valid UTF-8: guessed like any text.
    expect((await read(page('utf-8'), 'luat.html')).notes).toEqual(['encoding-guessed'])
  })

  const COMPOUND = latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')
  const wide = (name: string) => latin([...name].map((letter) => `${letter}\0`).join(''))

  it.each([
    ['old Word', [COMPOUND, new Uint8Array(600), wide('WordDocument')], 'luat.docx', 'old-word'],
    ['RTF', ['{\\rtf1\\ansi Điều 1}'], 'luat.docx', 'old-word'],
    [
      "Word's XML of 2003",
      ['<?xml version="1.0"?><?mso-application progid="Word.Document"?><w/>'],
      'l.xml',
      'old-word',
    ],
    ['Word with a password', [COMPOUND, new Uint8Array(600), wide('EncryptedPackage')], 'luat.docx', 'encrypted'],
    ['old Word without its streams', [COMPOUND, new Uint8Array(600)], 'QUY CHE 18.DOC', 'old-word'],
    ['another compound file', [COMPOUND, new Uint8Array(600)], 'thu.msg', 'kind-unknown'],
    ['Word of the first versions', [latin('\xdb\xa5\x2d\0\0\0')], 'noi-quy.doc', 'old-word'],
    ['an old table', [COMPOUND, new Uint8Array(600), wide('Workbook')], 'luat.doc', 'not-a-text'],
    ['old slides without their streams', [COMPOUND, new Uint8Array(600)], 'noi-quy.ppt', 'not-a-text'],
    ['a table that is cut off', [latin('PK\x03\x04\x14\0')], 'danh-sach.xlsx', 'not-a-text'],
    ['a Word file that is cut off', [latin('PK\x03\x04\x14\0')], 'quy-che.docx', 'broken'],
    ['a picture', [latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')], 'luat.txt', 'picture'],
    ['a photograph', [latin('\xff\xd8\xff\xe0\0\x10JFIF\0')], 'quy-che.doc', 'picture'],
    ['a photograph of a telephone', [latin('\0\0\0\x18ftypheic\0\0\0\0')], 'IMG_0001.HEIC', 'picture'],
    ['bytes of no kind', [latin('\x7fELF\x02\0\0\0')], 'luat', 'kind-unknown'],
    [
      'a page saved as mail',
      ['MIME-Version: 1.0\nContent-Type: multipart/related;\n\n<html>'],
      'l.mht',
      'kind-unknown',
    ],
    ['an empty file', [''], 'luat.txt', 'no-text'],
    ['spaces and punctuation', ['  \n --- \n'], 'luat.txt', 'no-text'],
    ['11 MB', [new Uint8Array(11 * 1024 * 1024).fill(0x61)], 'luat.txt', 'too-large'],
    ['more than five million letters', ['chữ '.repeat(1_250_001)], 'luat.txt', 'too-large'],
    ['TCVN3', [IN_TCVN3], 'luat.txt', 'legacy-font'],
    ['VNI', [IN_VNI], 'luat.txt', 'legacy-font'],
  ] as const)('refuses %s', async (_, content, name, reason) => {
    expect(await getRefusalReason(readFile(new File(content as unknown as BlobPart[], name)))).toBe(reason)
  })

  it.each([
    ['a table', 'danh-sach.xlsx', 'not-a-text'],
    ['slides', 'TAP-HUAN.PPTX', 'not-a-text'],
    ['an archive', 'ho-so.zip', 'kind-unknown'],
  ])('refuses %s, which is a zip like Word', async (_, name, reason) => {
    const zip = buildZip([{ name: 'a.txt', content: 'a' }]) as Uint8Array<ArrayBuffer>
    expect(await getRefusalReason(readFile(new File([zip], name)))).toBe(reason)
  })

  it('reads a Word file with the name of a table', async () => {
    const file = new File([buildDocx({ body: buildParagraph('Điều 1. Phạm vi') })], 'quy-che.xlsx')
    expect((await readFile(file)).text).toBe('Điều 1. Phạm vi')
  })

  it('accepts foreign words without assuming a legacy font', async () => {
    const text = `${TEXT} Ông Müller, bà Ångström và công ty Citroën dự họp theo § 5.`
    expect((await read(text)).text).toBe(text)
  })

  it('refuses a cancelled reading and a deleted file', async () => {
    const file = new File([TEXT], 'a.txt')
    expect(await getRefusalReason(readFile(file, { signal: AbortSignal.abort() }))).toBe('cancelled')
    const gone = Object.assign(new File([TEXT], 'a.txt'), {
      arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
    })
    expect(await getRefusalReason(readFile(gone))).toBe('broken')
  })
})

describe('readPaste', () => {
  it('returns plain lines', () => {
    expect(readPaste(`${TEXT.replace('\n', '\r\n')}\n`)).toEqual({ text: TEXT, notes: [] })
  })

  it('refuses legacy fonts and empty text', async () => {
    expect(await getRefusalReason(() => readPaste(IN_VNI))).toBe('legacy-font')
    expect(await getRefusalReason(() => readPaste('\n'))).toBe('no-text')
  })

  it('keeps thirty of the marks on a letter, however many there are', () => {
    const marks = (count: number) => `q${'\u0301'.repeat(count)} sách`
    expect(readPaste(marks(30)).text).toBe(marks(30))
    expect(readPaste(marks(4_999_990)).text).toBe(marks(30))
  })

  it('takes linear time', () => {
    const times = [200_000, 1_600_000].map((length) => {
      const texts = [' '.repeat(length), '\n'.repeat(length), '\t \n'.repeat(length / 3), '§i'.repeat(length / 2)]
      const readClock = startThreadClock()
      for (const text of texts) readPaste(`a${text}Điều ăđơư`.replace(/§i/g, 'đi'))
      return readClock()
    })
    expect(times[1]! / Math.max(times[0]!, 5)).toBeLessThan(40)
  })
})
