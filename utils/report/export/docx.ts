// A report as a Word document, in the form of an official paper: A4, the margins and type sizes of Decree 30/2020/NĐ-CP.

import type { IParagraphOptions, IRunOptions, ITableCellOptions } from 'docx'
import { fromBase64 } from '../../lib/base64.ts'
import type { Picture } from '../picture/picture.ts'
import type { Paper, PaperPart } from './printable.ts'

const FONT = 'Times New Roman'
/** Type sizes in half points. */
const BODY = 26
const TITLE = 28
const SMALL = 22
/** A millimetre in twentieths of a point. */
const MM = 56.7
const mm = (length: number) => Math.round(length * MM)
/** The most room a picture takes: the width beside the indent, and a height that leaves its title on the same page. */
const PICTURE_ROOM = { width: 159, height: 170 }
/** Pixels of a document in a millimetre. */
const PIXELS = 96 / 25.4

/** The file's bytes. The library that writes them is loaded only here, on the first use. In: the paper, and its language. */
export async function docxOf(paper: Paper, language: string): Promise<ArrayBuffer> {
  const docx = await import('docx')
  const { AlignmentType, BorderStyle, Document, ImageRun, Packer, Paragraph } = docx
  const { Table, TableCell, TableRow, TextRun, WidthType } = docx
  const { CENTER, BOTH } = AlignmentType
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const noBorders = { top: none, bottom: none, left: none, right: none }

  const line = (text: string, run: IRunOptions = {}, paragraph: IParagraphOptions = {}) =>
    new Paragraph({ ...paragraph, children: [new TextRun({ text, ...run })] })
  const cell = (children: InstanceType<typeof Paragraph>[], width: number, more: Partial<ITableCellOptions> = {}) =>
    new TableCell({ ...more, children, width: { size: mm(width), type: WidthType.DXA } })
  const bare = (
    left: InstanceType<typeof Paragraph>[],
    right: InstanceType<typeof Paragraph>[],
    widths: [number, number],
  ) =>
    new Table({
      width: { size: mm(165), type: WidthType.DXA },
      columnWidths: widths.map(mm),
      borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
      rows: [
        new TableRow({
          cantSplit: true,
          children: [cell(left, widths[0], { borders: noBorders }), cell(right, widths[1], { borders: noBorders })],
        }),
      ],
    })
  const heading = (text: string) => line(text, { bold: true }, { keepNext: true, spacing: { before: 160, after: 40 } })
  const image = (title: string, picture: Picture) =>
    new Paragraph({
      keepNext: true,
      indent: { left: mm(6) },
      children: [
        new ImageRun({
          type: picture.type === 'image/png' ? 'png' : 'jpg',
          data: fromBase64(picture.bytes),
          transformation: fitted(picture),
          altText: { name: title, description: title },
        }),
      ],
    })
  const part = ({ title, lines, quoted, picture }: PaperPart) => {
    if (lines.length === 0 && !picture) return [line(title, {}, { indent: { left: mm(6) }, spacing: { before: 80 } })]
    // Spread over the line, what holds a long number would tear apart.
    const alignment = quoted || picture ? AlignmentType.LEFT : BOTH
    return [
      heading(title),
      ...(picture ? [image(title, picture)] : []),
      ...lines.map((text) => line(text, { italics: quoted }, { alignment, indent: { left: mm(6) } })),
    ]
  }

  const head = bare(
    [line(paper.unit, { bold: true }, { alignment: CENTER }), line(paper.number, {}, { alignment: CENTER })],
    [
      line(paper.nation, { bold: true, size: SMALL + 2 }, { alignment: CENTER }),
      line(paper.motto, { bold: true, underline: {} }, { alignment: CENTER }),
      line(paper.date, { italics: true }, { alignment: CENTER, spacing: { before: 120 } }),
    ],
    [65, 100],
  )
  const facts = new Table({
    width: { size: mm(165), type: WidthType.DXA },
    columnWidths: [mm(55), mm(110)],
    rows: paper.facts.map(
      ({ name, value }) => new TableRow({ children: [cell([line(name)], 55), cell([line(value)], 110)] }),
    ),
  })
  const foot = bare(
    [line(paper.sentTo, { bold: true, italics: true, size: 24 }), line(`- ${paper.recipient}`, { size: SMALL })],
    [
      line(paper.signer, { bold: true }, { alignment: CENTER }),
      line(paper.signHint, { italics: true }, { alignment: CENTER, spacing: { after: 1400 } }),
      ...(paper.signName ? [line(paper.signName, { bold: true }, { alignment: CENTER })] : []),
    ],
    [75, 90],
  )
  const document = new Document({
    title: paper.about,
    creator: '',
    lastModifiedBy: '',
    styles: { default: { document: { run: { font: FONT, size: BODY, language: { value: language } } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15) },
          },
        },
        children: [
          head,
          line(paper.title, { bold: true, size: TITLE }, { alignment: CENTER, spacing: { before: 360 } }),
          line(paper.about, { bold: true }, { alignment: CENTER, spacing: { after: 240 } }),
          line(paper.to, {}, { alignment: CENTER, spacing: { after: 240 } }),
          heading(paper.factsTitle),
          facts,
          ...paper.parts.flatMap(part),
          line('', {}, { spacing: { after: 120 } }),
          foot,
          line(paper.fromPage, { size: 18 }, { spacing: { before: 240 } }),
        ],
      },
    ],
  })
  return Packer.toArrayBuffer(document)
}

/** A picture's measures on the page, in pixels of a document: its own, or as much as there is room for. */
function fitted({ width, height }: Picture): { width: number; height: number } {
  const scale = Math.min(1, (PICTURE_ROOM.width * PIXELS) / width, (PICTURE_ROOM.height * PIXELS) / height)
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}
