import { randomBytes } from 'node:crypto'
import mammoth from 'mammoth'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeNumberingCounter } from '../../../../utils/library/imports/readers/docx-numbering.ts'
import { readDocx } from '../../../../utils/library/imports/readers/read-docx.ts'
import { readFile } from '../../../../utils/library/imports/readers/read-file.ts'
import { parseXml, type XmlElement } from '../../../../utils/library/imports/readers/xml-tree.ts'
import { NodeImportWorker, stubFailingWorker } from '../node-import-worker.ts'
import {
  buildDocx,
  buildDocxParts,
  buildNumberedProperties,
  buildNumbering,
  buildNumberingLevel,
  buildParagraph,
  buildTable,
  type DocxParts,
} from './build-docx.ts'
import { buildZip, type ZipPart } from './build-zip.ts'
import { getRefusalReason } from './refusal-reason.ts'

const read = (parts: DocxParts) => readFile(new File([buildDocx(parts)], 'van-ban.docx'))
const bytes = (content: Uint8Array<ArrayBuffer>) => readFile(new File([content], 'van-ban.docx'))
const SENTENCE = 'Người đọc đối chiếu từng dòng với bản gốc.'
const DOCUMENT = 'word/document.xml'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Builds a part around the body, in the namespaces of Word. */
function buildMargin(name: string, root: string, content: string): ZipPart {
  const spaces =
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"'
  return { name: `word/${name}.xml`, content: `<w:${root} ${spaces}>${content}</w:${root}>` }
}

beforeEach(() => {
  vi.stubGlobal('Worker', NodeImportWorker)
  NodeImportWorker.open = 0
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
  expect(NodeImportWorker.open).toBe(0)
})

describe('readDocx', () => {
  it('returns one line per paragraph, with joined runs in NFC', async () => {
    const split = '<w:p><w:r><w:t xml:space="preserve">Điê</w:t></w:r><w:r><w:t>\u0300u 1. Phạm</w:t></w:r></w:p>'
    const { text, notes } = await read({ body: `${split}<w:p/>${buildParagraph('1. Khoản &amp; điểm')}` })
    expect(text).toBe('Điều 1. Phạm\n1. Khoản & điểm')
    expect(notes).toEqual([])
  })

  it('keeps tabs and line breaks', async () => {
    const body = '<w:p><w:r><w:t>Số: 12</w:t><w:tab/><w:t>Hà Nội</w:t><w:br/><w:t>năm 2026</w:t></w:r></w:p>'
    expect((await read({ body })).text).toBe('Số: 12\tHà Nội\nnăm 2026')
  })

  it('returns the same words as mammoth when Word generates no numbers', async () => {
    const parts = {
      body: [
        buildParagraph('Điều 1. Phạm vi'),
        '<w:p><w:hyperlink><w:r><w:t>Luật số 12</w:t></w:r></w:hyperlink><w:r><w:noBreakHyphen/><w:t>A</w:t></w:r></w:p>',
        buildTable(
          [buildParagraph('Đơn vị'), buildParagraph('Số bản')],
          [buildParagraph('Văn phòng'), buildParagraph('02')],
        ),
        '<w:sdt><w:sdtPr/><w:sdtContent>',
        buildParagraph('a) điểm a'),
        '</w:sdtContent></w:sdt>',
        '<w:p><w:ins w:id="1" w:author="A"><w:r><w:t>Thêm vào</w:t></w:r></w:ins><w:del w:id="2" w:author="A"><w:r><w:delText>Bỏ đi</w:delText></w:r></w:del></w:p>',
      ].join(''),
    }
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(buildDocx(parts)) })
    const words = (text: string) => text.split(/\s+/).filter(Boolean)
    expect(words((await read(parts)).text)).toEqual(words(value.replaceAll('\u2011', '-')))
  })

  it('writes a row of short cells as one line, and the cells of an official head one after the other', async () => {
    const head = buildTable([
      buildParagraph('SỞ THỬ NGHIỆM') + buildParagraph('Số: 12/QĐ-STN'),
      buildParagraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + buildParagraph('Độc lập - Tự do - Hạnh phúc'),
    ])
    const inner = buildTable([buildParagraph('trong'), buildParagraph('nữa')])
    const rows = buildTable(
      [buildParagraph('Đơn vị'), '<w:p/>', buildParagraph('Số bản')],
      [inner, buildParagraph('02')],
    )
    const { text } = await read({ body: `${head}${buildParagraph('QUYẾT ĐỊNH')}${rows}` })
    expect(text.split('\n')).toEqual([
      'SỞ THỬ NGHIỆM',
      'Số: 12/QĐ-STN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'QUYẾT ĐỊNH',
      'Đơn vị\tSố bản',
      'trong\tnữa\t02',
    ])
  })

  it('reads the parts at the paths of the relationships', async () => {
    const parts = buildDocxParts({
      body: buildParagraph('Phạm vi', buildNumberedProperties(1)),
      numbering: buildNumbering(1, buildNumberingLevel(0, 'decimal', 'Điều %1.')),
    })
    const places: Record<string, string> = { [DOCUMENT]: 'word/document2.xml', 'word/numbering.xml': 'word/so/n.xml' }
    const links = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="so/n.xml"/></Relationships>`
    const moved = parts.map(({ name, content }) => ({
      name: places[name] ?? name,
      content: String(content).replace(DOCUMENT, '/word/document2.xml'),
    }))
    const file = buildZip([...moved, { name: 'word/_rels/document2.xml.rels', content: links }])
    expect((await bytes(file)).text).toBe('Điều 1. Phạm vi')
  })

  it('skips deleted, hidden and repeated text, field codes and the table of contents', async () => {
    const shape = (words: string) => `<w:txbxContent>${buildParagraph(words)}</w:txbxContent>`
    const body = [
      '<w:p><w:pPr><w:pStyle w:val="Mucluc1"/></w:pPr><w:r><w:t>Điều 1. Phạm vi 3</w:t></w:r></w:p>',
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>hiện</w:t></w:r></w:p>',
      '<w:p><w:del w:id="1"><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>mới</w:t></w:r></w:ins></w:p>',
      '<w:p><w:r><w:instrText>HYPERLINK "https://vi.example"</w:instrText></w:r><w:r><w:t>nối</w:t></w:r></w:p>',
      `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${shape('khung')}</wps:txbx></mc:Choice><mc:Fallback><v:textbox>${shape('khung')}</v:textbox></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      '<w:p><w:r><w:t>chú</w:t><w:footnoteReference w:id="2"/></w:r></w:p>',
    ].join('')
    const styles =
      '<w:style w:type="paragraph" w:styleId="Mucluc1"><w:name w:val="toc 1"/></w:style><w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="A"/></w:style>'
    const { text, notes } = await read({ body, styles })
    expect(text.split('\n')).toEqual(['hiện', 'mới', 'nối', 'khung', 'chú'])
    expect(notes).toEqual(['tracked-changes', 'footnotes-left-out'])
  })
})

describe('readDocx of everything', () => {
  const readAll = (parts: DocxParts) => readDocx(buildDocx(parts), { everything: true })
  const hide = (words: string) => `<w:r><w:rPr><w:vanish/></w:rPr><w:t>${words}</w:t></w:r>`
  const remove = (words: string) => `<w:del w:id="1"><w:r><w:delText>${words}</w:delText></w:r></w:del>`
  const run = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`

  it.each([
    ['a header', 'header1', 'hdr', buildParagraph('TỐI MẬT')],
    ['a footer', 'footer3', 'ftr', buildParagraph('TỐI MẬT')],
    ['a footnote', 'footnotes', 'footnotes', `<w:footnote w:id="2">${buildParagraph('TỐI MẬT')}</w:footnote>`],
    ['an endnote', 'endnotes', 'endnotes', `<w:endnote w:id="2">${buildParagraph('TỐI MẬT')}</w:endnote>`],
    ['a comment', 'comments', 'comments', `<w:comment w:id="1">${buildParagraph('TỐI MẬT')}</w:comment>`],
    [
      'a watermark',
      'header2',
      'hdr',
      '<w:p><w:r><w:pict><v:shape><v:textpath string="TỐI MẬT"/></v:shape></w:pict></w:r></w:p>',
    ],
  ])('adds %s after the body', async (_, name, root, content) => {
    const parts = { body: buildParagraph('Mời họp'), others: [buildMargin(name, root, content)] }
    expect(await readAll(parts)).toEqual({ text: 'Mời họp\nTỐI MẬT', notes: [] })
    expect((await read(parts)).text).toBe('Mời họp')
  })

  it('adds a linked header at any path, and each part once', async () => {
    const links = ['so/dau.xml', 'header1.xml'].map(
      (path) => `<Relationship Type="${OFFICE}/header" Target="${path}"/>`,
    )
    const { text } = await readAll({
      body: buildParagraph('Mời họp'),
      others: [
        { name: 'word/_rels/document.xml.rels', content: `<Relationships>${links.join('')}</Relationships>` },
        buildMargin('header1', 'hdr', buildParagraph('Đầu')),
        buildMargin('so/dau', 'hdr', buildParagraph('MẬT')),
      ],
    })
    expect(text).toBe('Mời họp\nMẬT\nĐầu')
  })

  it('adds what is hidden or deleted at the end, so that the shown words stay together', async () => {
    const { text } = await readAll({
      body: [
        `<w:p>${run('00109901')}${hide('TỐI ')}${hide('MẬT')}${run('2345')}${remove('ngày cũ')}${run(' mới')}</w:p>`,
        `<w:p><w:moveFrom w:id="3">${run('chuyển đi')}</w:moveFrom></w:p>`,
      ].join(''),
      others: [buildMargin('footer1', 'ftr', `<w:p>${run('Chân')}${remove('MẬT')}</w:p>`)],
    })
    expect(text.split('\n')).toEqual(['001099012345 mới', 'Chân', 'TỐI MẬT', 'ngày cũ', 'chuyển đi', 'MẬT'])
  })

  it('keeps the table of contents, and leaves out no footnotes', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Mucluc1"><w:name w:val="toc 1"/></w:style>'
    const body = `${buildParagraph('TỐI MẬT', '<w:pStyle w:val="Mucluc1"/>')}<w:p>${run('chú')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`
    expect(await readAll({ body, styles })).toEqual({ text: 'TỐI MẬT\nchú', notes: [] })
  })

  it.each(['word/media/image1.png', 'word/embeddings/oleObject1.bin', 'word/charts/chart1.xml'])(
    'says that %s was not read',
    async (name) => {
      const parts = { body: buildParagraph('Mời họp'), others: [{ name, content: 'x' }] }
      expect((await readAll(parts)).notes).toEqual(['pages-without-text'])
      expect((await read(parts)).notes).toEqual([])
    },
  )
})

describe('generated numbers', () => {
  const LAW = buildNumbering(
    7,
    buildNumberingLevel(0, 'upperRoman', 'Chương %1', '<w:suff w:val="space"/>'),
    buildNumberingLevel(1, 'decimal', 'Điều %2.', '<w:lvlRestart w:val="0"/>'),
    buildNumberingLevel(2, 'decimal', '%3.'),
    buildNumberingLevel(3, 'lowerLetter', '%4)'),
  )

  it.each(['constructor', '__proto__', 'toString'])(
    'separates a number by a space for the suffix "%s"',
    async (suffix) => {
      const numbering = buildNumbering(7, buildNumberingLevel(0, 'decimal', 'Điều %1.', `<w:suff w:val="${suffix}"/>`))
      const { text } = await read({ body: buildParagraph('Phạm vi', buildNumberedProperties(7, 0)), numbering })
      expect(text).toBe('Điều 1. Phạm vi')
    },
  )

  it('counts chapters, continuous articles, and restarting clauses and points', async () => {
    const lines: [string, number][] = [
      ['Quy định chung', 0],
      ['Phạm vi', 1],
      ['Khoản', 2],
      ['điểm', 3],
      ['điểm nữa', 3],
      ['Khoản sau', 2],
      ['điểm lại', 3],
      ['Tổ chức', 0],
      ['Đối tượng', 1],
      ['Khoản lại', 2],
    ]
    const body = lines.map(([words, at]) => buildParagraph(words, buildNumberedProperties(7, at))).join('')
    const { text, notes } = await read({ body, numbering: LAW })
    expect(text.split('\n')).toEqual([
      'Chương I Quy định chung',
      'Điều 1. Phạm vi',
      '1. Khoản',
      'a) điểm',
      'b) điểm nữa',
      '2. Khoản sau',
      'a) điểm lại',
      'Chương II Tổ chức',
      'Điều 2. Đối tượng',
      '1. Khoản lại',
    ])
    expect(notes).toEqual(['automatic-numbers'])
  })

  it('applies the numbering of a style, whose level the numbering names, and its removal', async () => {
    const styles = [
      '<w:style w:type="paragraph" w:styleId="Dieu"><w:name w:val="Điều"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="DieuMoi"><w:basedOn w:val="Dieu"/></w:style>',
    ].join('')
    const own = buildNumbering(
      3,
      buildNumberingLevel(0, 'decimal', 'Phần %1.'),
      buildNumberingLevel(1, 'decimal', 'Điều %2.', '<w:pStyle w:val="Dieu"/>'),
    )
    const styled = (words: string, style: string, more = '') =>
      buildParagraph(words, `<w:pStyle w:val="${style}"/>${more}`)
    const body = [
      styled('Một', 'Dieu'),
      styled('Không số', 'Dieu', buildNumberedProperties(0)),
      styled('Hai', 'DieuMoi'),
      buildParagraph('Thường'),
    ].join('')
    const { text } = await read({ body, styles, numbering: own })
    expect(text).toBe('Điều 1. Một\nKhông số\nĐiều 2. Hai\nThường')
  })

  it('continues in another list of the same kind, and restarts at an override', async () => {
    const two = `${buildNumbering(5, buildNumberingLevel(0, 'decimal', '%1.'), buildNumberingLevel(1, 'lowerLetter', '%2)'))}
      <w:num w:numId="6"><w:abstractNumId w:val="5"/></w:num>
      <w:num w:numId="8"><w:abstractNumId w:val="5"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>`
    const ids = [5, 6, 8, 8]
    const body = ids.map((id) => buildParagraph('k', buildNumberedProperties(id))).join('')
    expect((await read({ body, numbering: two })).text).toBe('1. k\n2. k\n4. k\n5. k')
  })

  it.each([
    ['decimalZero', '%1.', '01. k\n02. k'],
    ['upperLetter', '%1.', 'A. k\nB. k'],
    ['lowerRoman', '(%1)', '(i) k\n(ii) k'],
    ['bullet', '-', '- k\n- k'],
    ['bullet', '\uf0b7', '• k\n• k'],
    ['none', '', 'k\nk'],
  ])('writes format %s with pattern %s', async (format, shows, text) => {
    const body = buildParagraph('k', buildNumberedProperties(1)).repeat(2)
    expect((await read({ body, numbering: buildNumbering(1, buildNumberingLevel(0, format, shows)) })).text).toBe(text)
  })

  it('shows the numbers of higher levels, as decimals for isLgl', async () => {
    const levels = [
      buildNumberingLevel(0, 'upperRoman', '%1-'),
      buildNumberingLevel(1, 'decimal', '%1.%2-', '<w:isLgl/>'),
    ]
    const body = [0, 0, 1, 1].map((at) => buildParagraph('k', buildNumberedProperties(1, at))).join('')
    expect((await read({ body, numbering: buildNumbering(1, ...levels) })).text).toBe('I- k\nII- k\n2.1- k\n2.2- k')
  })

  it('leaves out unknown formats and adds a note', async () => {
    const odd = `<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent/><w:lvlText w:val="%1."/></w:lvl>`
    const body = buildParagraph('k', buildNumberedProperties(1)) + buildParagraph('l', buildNumberedProperties(2))
    const { text, notes } = await read({
      body,
      numbering: buildNumbering(1, odd) + buildNumbering(2, buildNumberingLevel(0, 'cardinalText', '%1.')),
    })
    expect(text).toBe('k\nl')
    expect(notes).toEqual(['numbers-left-out'])
  })

  it('leaves out numbers of a missing numbering', async () => {
    expect((await read({ body: buildParagraph('k', buildNumberedProperties(9)) })).text).toBe('k')
  })
})

describe('refused Word files', () => {
  it('refuses a suspicious declared size before unpacking', async () => {
    const packed = new Uint8Array(700_000)
    const declaring = (...lengths: number[]) =>
      lengths.map((length, i) => ({ name: `${i}.bin`, content: packed, stored: true, declaredSize: length }))
    const growing = (others: ZipPart[]) => getRefusalReason(read({ body: buildParagraph(SENTENCE), others }))
    expect(await growing(declaring(60e6, 60e6))).toBe('bomb')
    expect(await growing([{ name: 'a.bin', content: new Uint8Array(5_000_000) }])).toBe('bomb')
    expect((await read({ body: buildParagraph(SENTENCE), others: declaring(60e6) })).text).toBe(SENTENCE)
    const many = new Array(2001).fill(0).map((_, i) => ({ name: `word/${i}.xml`, content: '' }))
    expect(await getRefusalReason(read({ body: buildParagraph(SENTENCE), others: many }))).toBe('bomb')
    const tooMany = new Array(70_000).fill(0).map((_, i) => ({ name: `${i}`, content: '', stored: true }))
    expect(await getRefusalReason(read({ body: buildParagraph(SENTENCE), others: tooMany }))).toBe('bomb')
  })

  it('refuses a false declared size while unpacking', async () => {
    const text = buildDocxParts({ body: buildParagraph('a'.repeat(30_000_000)) })
    const lying = text.map((part) => (part.name === DOCUMENT ? { ...part, declaredSize: 5000 } : part))
    expect(await getRefusalReason(bytes(buildZip(lying)))).toBe('bomb')
  })

  it('refuses a document type, so that no entity is expanded', async () => {
    const far = '<!DOCTYPE w:document [<!ENTITY far SYSTEM "file:///etc/hostname">]>'
    const laughs = '<!DOCTYPE w:document [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    for (const before of [far, laughs])
      expect(await getRefusalReason(read({ before, body: buildParagraph('&far; &b;') }))).toBe('broken')
  })

  it('refuses truncated and damaged files', async () => {
    const whole = buildDocx({ body: buildParagraph(SENTENCE.repeat(100)) })
    for (const part of [0.1, 0.5, 0.9, 0.999]) {
      expect(await getRefusalReason(bytes(whole.slice(0, whole.length * part)))).toBe('broken')
    }
    const stretches = buildDocxParts({ body: buildParagraph(SENTENCE) })
    const bad = (content: string | Uint8Array) =>
      bytes(buildZip(stretches.map((part) => (part.name === DOCUMENT ? { ...part, content } : part))))
    expect(await getRefusalReason(bad('<w:document><w:body>'))).toBe('broken')
    expect(await getRefusalReason(bad('<other/>'))).toBe('kind-unknown')
    const damaged = whole.slice()
    damaged.fill(0xff, damaged.length / 3, damaged.length / 2)
    expect(await getRefusalReason(bytes(damaged))).toBe('broken')
  })

  it('refuses another zip, an empty text, and a cancelled reading', async () => {
    expect(await getRefusalReason(bytes(buildZip([{ name: 'a.txt', content: 'a' }])))).toBe('kind-unknown')
    const book = buildDocxParts({ body: '' }).filter(({ name }) => name !== DOCUMENT)
    const links = book.map((part) => ({ ...part, content: String(part.content).replace(DOCUMENT, 'xl/workbook.xml') }))
    expect(await getRefusalReason(bytes(buildZip([...links, { name: 'xl/workbook.xml', content: '<a/>' }])))).toBe(
      'kind-unknown',
    )
    expect(await getRefusalReason(read({ body: '<w:p/>' }))).toBe('no-text')
    const stop = new AbortController()
    const file = new File([buildDocx({ body: buildParagraph(SENTENCE) })], 'van-ban.docx')
    const reading = readFile(file, { signal: stop.signal })
    stop.abort()
    expect(await getRefusalReason(reading)).toBe('cancelled')
  })

  it('reads elements named like object methods, at any depth', async () => {
    const deep = 2000
    const body = `<w:p><w:constructor/><w:toString/><w:r><w:t>${SENTENCE}</w:t></w:r></w:p>`
    const nested = `${'<w:ins>'.repeat(deep)}${body}${'</w:ins>'.repeat(deep)}`
    expect((await read({ body: nested })).text).toBe(SENTENCE)
  })

  it('cuts an endless number, and refuses nested rows before they fill the memory', async () => {
    const long = buildNumbering(1, buildNumberingLevel(0, 'decimal', `%1${'a'.repeat(500_000)}`))
    const many = buildParagraph('Giữ sách', buildNumberedProperties(1)).repeat(200)
    expect((await read({ body: many, numbering: long })).text.length).toBeLessThan(200 * 250)
    const unknown = buildNumbering(1, buildNumberingLevel(0, 'chicago', '%1'.repeat(20_000)))
    expect((await read({ body: many, numbering: unknown })).text.split('\n')).toHaveLength(200)
    const within = Array.from({ length: 60 }).reduce<string>(
      (inner) => buildTable([inner]),
      buildParagraph('a'.repeat(500_000)),
    )
    expect(await getRefusalReason(read({ body: within }))).toBe('too-large')
  })

  it('counts the elements and attributes of all parts together, however they are written', async () => {
    // What compresses too well is refused before.
    const noise = `<!--${randomBytes(150_000).toString('base64')}-->`
    const many = (tag: string, count: number) => `${tag.repeat(count)}${noise}`
    const part = many('<a/>', 1_100_000)
    expect(await getRefusalReason(read({ body: part, styles: part, numbering: part }))).toBe('bomb')
    const attributes = Array.from({ length: 400 }, (_, at) => ` c${at}= ''`).join('')
    expect(await getRefusalReason(read({ body: many(`<a${attributes}/>`, 8_000) }))).toBe('bomb')
    expect((await read({ body: buildParagraph(SENTENCE), styles: part })).text).toBe(SENTENCE)
  }, 60_000)

  it('refuses a tag of more than 500 attributes', async () => {
    const attributes = (count: number) => Array.from({ length: count }, (_, at) => `c${at}= ''`).join(' ')
    expect((await read({ body: `<w:p ${attributes(500)}/>${buildParagraph(SENTENCE)}` })).text).toBe(SENTENCE)
    expect(await getRefusalReason(read({ body: `<w:p ${attributes(501)}/>${buildParagraph(SENTENCE)}` }))).toBe('bomb')
  })

  it('reads a law of 300 pages that Word divided into many marked pieces', async () => {
    let last = 1
    const id = () => {
      last = (Math.imul(last, 1_664_525) + 1_013_904_223) >>> 0
      return last.toString(16)
    }
    const marks =
      '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:spacing w:val="-2"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN" w:eastAsia="en-US"/>'
    const run = () =>
      `<w:r w:rsidRPr="${id()}" w:rsidR="${id()}"><w:rPr>${marks}</w:rPr><w:t xml:space="preserve">Người đọc ${id()} đối chiếu. </w:t></w:r>`
    const paragraph = () =>
      `<w:p w14:paraId="${id()}" w14:textId="${id()}" w:rsidR="${id()}" w:rsidRDefault="${id()}"><w:pPr><w:spacing w:before="120" w:after="120" w:line="276" w:lineRule="auto"/><w:ind w:firstLine="720"/><w:jc w:val="both"/><w:rPr>${marks}</w:rPr></w:pPr>${[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(run).join('')}<w:proofErr w:type="spellEnd"/></w:p>`
    const body = Array.from({ length: 300 * 20 }, paragraph).join('')
    expect((await read({ body })).text.split('\n')).toHaveLength(6_000)
  }, 60_000)

  it('reads the levels of a numbering once, however many lists use it', () => {
    const lists = Array.from(
      { length: 2_000 },
      (_, at) => `<w:num w:numId="${at}"><w:abstractNumId w:val="0"/></w:num>`,
    )
    const levels = `<w:lvl w:ilvl="0">${'<w:x/>'.repeat(199)}</w:lvl>`.repeat(200)
    const root = parseXml(
      `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${lists.join('')}</w:numbering>`,
      { remaining: 100_000 },
    )
    let visited = 0
    const counter = makeNumberingCounter(
      countVisits(root, () => visited++),
      () => null,
    )
    expect(counter.next('1999', 0, null)).toBe('')
    const elements = 200 * 200 + 2 * 2_000
    expect(visited).toBeGreaterThan(elements)
    // Each property of a level is searched among its children.
    expect(visited).toBeLessThan(15 * elements)
  })

  it('reads thousands of styles and numberings that reference a huge one', async () => {
    const many = (of: (at: number) => string) => Array.from({ length: 4_000 }, (_, at) => of(at)).join('')
    const styles = `<w:style w:styleId="X">${'<w:a/>'.repeat(4_000)}</w:style>${many((at) => `<w:style w:type="paragraph" w:styleId="s${at}"><w:basedOn w:val="X"/></w:style>`)}`
    const numbering = `<w:abstractNum w:abstractNumId="0">${'<w:lvl/>'.repeat(4_000)}</w:abstractNum>${many((at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="0"/></w:num>`)}`
    const body = many((at) => buildParagraph(SENTENCE, `<w:pStyle w:val="s${at}"/>${buildNumberedProperties(at + 1)}`))
    expect((await read({ body, styles, numbering })).text.split('\n')).toHaveLength(4_000)
  }, 60_000)
})

describe('the worker for Word files', () => {
  const file = () => new File([buildDocx({ body: buildParagraph(SENTENCE) })], 'van-ban.docx')

  it('is terminated after a minute, and when the reading is cancelled', async () => {
    const asked: (() => void)[] = []
    vi.stubGlobal(
      'Worker',
      class extends NodeImportWorker {
        override postMessage() {
          asked.shift()!()
        }
      },
    )
    const nextRequest = () => new Promise<void>((resolve) => asked.push(resolve))
    vi.useFakeTimers()
    const first = nextRequest()
    const endless = getRefusalReason(readFile(file()))
    await first
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await endless).toBe('bomb')
    const user = new AbortController()
    const second = nextRequest()
    const cancelled = getRefusalReason(readFile(file(), { signal: user.signal }))
    await second
    user.abort()
    expect(await cancelled).toBe('cancelled')
  })

  it('rejects with its error, not with a refusal', async () => {
    stubFailingWorker()
    await expect(readFile(file())).rejects.toThrow('The worker for Word files failed: out of memory')
  })
})

/** Returns the tree with a call for each node that is read from it. */
function countVisits(element: XmlElement, onVisit: () => void): XmlElement {
  const nodes = element.nodes.map((node) => (typeof node === 'string' ? node : countVisits(node, onVisit)))
  const counted = new Proxy(nodes, {
    get: (target, key) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) onVisit()
      return Reflect.get(target, key)
    },
  })
  return { ...element, nodes: counted }
}
