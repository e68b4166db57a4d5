import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MAX_ATTACHMENT_BYTES } from '../../../utils/attachments/attachment-limits.ts'
import { readSlides } from '../../../utils/attachments/slides/read-slides.ts'
import { buildZip, type ZipPart } from '../../library/imports/readers/build-zip.ts'
import { getRefusalReason } from '../../library/imports/readers/refusal-reason.ts'
import { NodeAttachmentWorker } from '../node-attachment-worker.ts'
import { buildRow, buildXlsx } from '../sheets/build-workbook.ts'

const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

interface BuiltSlide {
  shapes: string
  isHidden?: boolean
  /** Linked parts: the kind, the name in the archive, the content. */
  parts?: readonly [string, string, string | Uint8Array][]
}

function buildLinks(links: readonly (readonly [kind: string, name: string, ...rest: unknown[]])[]): string {
  const each = links.map(
    ([kind, name], i) => `<Relationship Id="rId${i + 1}" Type="${LINKS}/${kind}" Target="/${name}"/>`,
  )
  return `<Relationships>${each.join('')}</Relationships>`
}

const wrap = (element: string, content: string, attributes = '') =>
  `<p:${element} xmlns:p="p" xmlns:a="a" xmlns:mc="mc" xmlns:r="${LINKS}"${attributes}>${content}</p:${element}>`

/** Builds a presentation whose slides are shown in the opposite order of their files. */
function buildPptx(slides: readonly BuiltSlide[], more: readonly ZipPart[] = []): Uint8Array<ArrayBuffer> {
  const names = slides.map((_, i) => `ppt/slides/slide${slides.length - i}.xml`)
  const parts: ZipPart[] = [
    { name: '_rels/.rels', content: buildLinks([['officeDocument', 'ppt/presentation.xml']]) },
    {
      name: 'ppt/presentation.xml',
      content: wrap(
        'presentation',
        `<p:sldIdLst>${names.map((_, i) => `<p:sldId id="${256 + i}" r:id="rId${i + 1}"/>`).join('')}</p:sldIdLst>`,
      ),
    },
    { name: 'ppt/_rels/presentation.xml.rels', content: buildLinks(names.map((name) => ['slide', name])) },
  ]
  for (const [i, { shapes, isHidden, parts: own = [] }] of slides.entries()) {
    parts.push({ name: names[i]!, content: wrap('sld', shapes, isHidden ? ' show="0"' : '') })
    parts.push({ name: `${names[i]!.replace('slides/', 'slides/_rels/')}.rels`, content: buildLinks(own) })
    for (const [, name, content] of own) if (!parts.some((part) => part.name === name)) parts.push({ name, content })
  }
  return buildZip([...parts, ...more])
}

const buildShape = (lines: readonly string[], placeholder = '') =>
  `<p:sp><p:nvPr>${placeholder}</p:nvPr><p:txBody>${lines.map((line) => `<a:p><a:r><a:t>${line}</a:t></a:r></a:p>`).join('')}</p:txBody></p:sp>`

beforeEach(() => {
  vi.stubGlobal('Worker', NodeAttachmentWorker)
  NodeAttachmentWorker.open = 0
  NodeAttachmentWorker.isStuck = false
})
afterEach(() => {
  vi.unstubAllGlobals()
  expect(NodeAttachmentWorker.open).toBe(0)
})

describe('readSlides', () => {
  it('returns the slides in the order of the show, with runs, breaks and tables', async () => {
    const runs =
      '<p:sp><a:p><a:r><a:t>Kế </a:t></a:r><a:r><a:t>hoa\u0323ch</a:t></a:r><a:br/><a:r><a:t>năm</a:t></a:r></a:p></p:sp>'
    const cell = (text: string) => `<a:tc><a:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></a:txBody></a:tc>`
    const table = `<a:tbl><a:tr>${cell('Họ tên')}${cell('')}${cell('SĐT')}</a:tr><a:tr>${cell('')}</a:tr></a:tbl>`
    const content = await readSlides(buildPptx([{ shapes: runs + buildShape(['Một', 'Hai']) }, { shapes: table }]))
    expect(content).toEqual({
      pages: [
        { kind: 'slide', number: 1, text: 'Kế hoạch năm\nMột\nHai' },
        { kind: 'slide', number: 2, text: 'Họ tên\t\tSĐT' },
      ],
      pageCount: 2,
      notes: [],
    })
  })

  it('reads a shape once that has a copy for old programs, and no slide number', async () => {
    const copy = `<mc:AlternateContent><mc:Choice>${buildShape(['Mới'])}</mc:Choice><mc:Fallback>${buildShape(['Mới'])}</mc:Fallback></mc:AlternateContent>`
    const shapes = copy + buildShape(['7'], '<p:ph type="sldNum"/>') + buildShape(['Chân trang'], '<p:ph type="ftr"/>')
    expect((await readSlides(buildPptx([{ shapes }]))).pages[0]!.text).toBe('Mới\nChân trang')
  })

  it('adds notes, comments, diagrams, and what the layout and the master show on every slide', async () => {
    const layout = 'ppt/slideLayouts/layout1.xml'
    const slide: BuiltSlide = {
      shapes: buildShape(['Trang']),
      parts: [
        [
          'slideLayout',
          layout,
          wrap('sldLayout', buildShape(['Bấm để thêm'], '<p:ph type="body"/>') + buildShape(['UBND XÃ'])),
        ],
        ['notesSlide', 'ppt/notes1.xml', wrap('notes', buildShape(['Nói thêm'], '<p:ph type="body"/>'))],
        ['comments', 'ppt/comments1.xml', wrap('cmLst', '<p:cm><p:text>Sửa lại</p:text></p:cm>')],
        [
          'diagramData',
          'ppt/data1.xml',
          '<d:m xmlns:d="d" xmlns:a="a"><d:t><a:p><a:r><a:t>Sơ đồ</a:t></a:r></a:p></d:t></d:m>',
        ],
      ],
    }
    const content = await readSlides(
      buildPptx(
        [slide],
        [
          {
            name: 'ppt/slideLayouts/_rels/layout1.xml.rels',
            content: buildLinks([['slideMaster', 'ppt/master1.xml']]),
          },
          { name: 'ppt/master1.xml', content: wrap('sldMaster', buildShape(['MẬT']) + buildShape(['UBND XÃ'])) },
        ],
      ),
    )
    expect(content.pages[0]!.text).toBe('Trang\nSơ đồ\nNói thêm\nSửa lại\nUBND XÃ\nMẬT')
  })

  it('reads hidden slides, and says so', async () => {
    const slides = [{ shapes: buildShape(['Lộ']) }, { shapes: buildShape(['Ẩn']), isHidden: true }]
    expect(await readSlides(buildPptx(slides))).toMatchObject({ pages: [{}, { text: 'Ẩn' }], notes: ['hidden-parts'] })
  })

  it('reads the workbook of a chart, and says when one is broken', async () => {
    const workbook = buildXlsx({ sheets: [{ name: 'Nguồn', rows: buildRow(1, ['Lê Thị Sông', 912345678]) }] })
    const buildChart = (content: Uint8Array) =>
      buildPptx(
        [
          {
            shapes: '',
            parts: [
              ['chart', 'ppt/charts/chart1.xml', '<c:c xmlns:c="c" xmlns:a="a"><a:p><a:t>Biểu đồ</a:t></a:p></c:c>'],
            ],
          },
        ],
        [
          { name: 'ppt/charts/_rels/chart1.xml.rels', content: buildLinks([['package', 'ppt/embeddings/a.xlsx']]) },
          { name: 'ppt/embeddings/a.xlsx', content },
        ],
      )
    expect(await readSlides(buildChart(workbook))).toMatchObject({
      pages: [
        { kind: 'slide', text: 'Biểu đồ' },
        { kind: 'sheet', number: 1, name: 'Nguồn', rows: [['Lê Thị Sông', '912345678']] },
      ],
      pageCount: 2,
      notes: ['hidden-parts'],
    })
    expect(await readSlides(buildChart(workbook.subarray(0, 50)))).toMatchObject({
      pageCount: 1,
      notes: ['read-in-part'],
    })
  })

  it('says when a slide has a picture, also with words', async () => {
    expect((await readSlides(buildPptx([{ shapes: '<p:pic/>' }]))).notes).toEqual(['pages-without-text'])
    expect((await readSlides(buildPptx([{ shapes: `<p:pic/>${buildShape(['Chữ'])}` }]))).notes).toEqual([
      'pages-without-text',
    ])
    const filled = buildPptx([{ shapes: buildShape(['Chữ']), parts: [['image', 'ppt/media/image1.png', 'x']] }])
    expect((await readSlides(filled)).notes).toEqual(['pages-without-text'])
    expect((await readSlides(buildPptx([{ shapes: buildShape(['Chữ']) }]))).notes).toEqual([])
  })

  it('reads 300 slides, and says that there are more', async () => {
    const content = await readSlides(
      buildPptx(Array.from({ length: 301 }, (_, i) => ({ shapes: buildShape([`${i}`]) }))),
    )
    expect(content.pages).toHaveLength(300)
    expect(content).toMatchObject({ pageCount: 301, notes: ['read-in-part'] })
  })

  it('refuses what is too large, no presentation, old or locked', async () => {
    const refuse = (bytes: Uint8Array) => getRefusalReason(readSlides(bytes))
    const compound = (stream: string) =>
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(stream, 'utf16le')])
    expect(await refuse(new Uint8Array(MAX_ATTACHMENT_BYTES + 1))).toBe('too-large')
    expect(await refuse(compound('PowerPoint Document'))).toBe('old-office')
    expect(await refuse(compound('EncryptedPackage'))).toBe('encrypted')
    expect(await refuse(buildXlsx({ sheets: [{ name: 'A', rows: '' }] }))).toBe('kind-unknown')
    expect(await refuse(new TextEncoder().encode('chữ'))).toBe('kind-unknown')
    expect(await refuse(buildPptx([{ shapes: '<a:p>' }]))).toBe('broken')
  })

  it('stops when it is cancelled', async () => {
    NodeAttachmentWorker.isStuck = true
    const abort = new AbortController()
    const cancelled = getRefusalReason(readSlides(buildPptx([]), abort.signal))
    abort.abort()
    expect(await cancelled).toBe('cancelled')
  })
})
