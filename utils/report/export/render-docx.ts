// Renders a report as a Word document in the form of an official paper: A4, margins and type sizes of Decree
// 30/2020/NĐ-CP.

import type { IParagraphOptions, IRunOptions, ITableCellOptions } from 'docx'
import { fromBase64 } from '../../lib/base64.ts'
import type { Picture } from '../picture/picture-schema.ts'
import type { ReportPaper, ReportPaperPart } from './report-paper.ts'

const FONT = 'Times New Roman'
/** Type sizes, in half points. */
const BODY_SIZE = 26
const TITLE_SIZE = 28
const SMALL_SIZE = 22
/** Twentieths of a point in a millimetre. */
const TWIPS_PER_MM = 56.7
const toTwips = (length: number) => Math.round(length * TWIPS_PER_MM)
/** Maximum size of a picture: the width without the indent, and a height that keeps its title on the same page. */
const MAX_PICTURE_MM = { width: 159, height: 170 }
/** Document pixels in a millimetre (96 dpi). */
const PIXELS_PER_MM = 96 / 25.4

/** Creates the functions that build the paragraphs and tables of a paper with the loaded library. */
function createBlockBuilders(docx: typeof import('docx')) {
  const { AlignmentType, BorderStyle, ImageRun, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } = docx
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const noBorders = { top: none, bottom: none, left: none, right: none }

  const line = (text: string, run: IRunOptions = {}, paragraph: IParagraphOptions = {}) =>
    new Paragraph({ ...paragraph, children: [new TextRun({ text, ...run })] })
  const cell = (children: InstanceType<typeof Paragraph>[], width: number, more: Partial<ITableCellOptions> = {}) =>
    new TableCell({ ...more, children, width: { size: toTwips(width), type: WidthType.DXA } })
  const borderlessRow = (
    left: InstanceType<typeof Paragraph>[],
    right: InstanceType<typeof Paragraph>[],
    widths: [number, number],
  ) =>
    new Table({
      width: { size: toTwips(165), type: WidthType.DXA },
      columnWidths: widths.map(toTwips),
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
      indent: { left: toTwips(6) },
      children: [
        new ImageRun({
          type: picture.type === 'image/png' ? 'png' : 'jpg',
          data: fromBase64(picture.bytes),
          transformation: fitPicture(picture),
          altText: { name: title, description: title },
        }),
      ],
    })
  const part = ({ title, lines, quoted, picture }: ReportPaperPart) => {
    if (lines.length === 0 && !picture)
      return [line(title, {}, { indent: { left: toTwips(6) }, spacing: { before: 80 } })]
    // Justified text with long numbers or addresses gets wide gaps, so align it left.
    const alignment = quoted || picture ? AlignmentType.LEFT : AlignmentType.BOTH
    return [
      heading(title),
      ...(picture ? [image(title, picture)] : []),
      ...lines.map((text) => line(text, { italics: quoted }, { alignment, indent: { left: toTwips(6) } })),
    ]
  }
  return { borderlessRow, cell, heading, line, part }
}

/**
 * Renders a paper as the bytes of a Word document. Loads the library for it on the first call.
 *
 * @param language The language of the paper, as a BCP 47 tag.
 */
export async function renderDocx(paper: ReportPaper, language: string): Promise<ArrayBuffer> {
  const docx = await import('docx')
  const { AlignmentType, Document, Packer, Table, TableRow, WidthType } = docx
  const { CENTER } = AlignmentType
  const { borderlessRow, cell, heading, line, part } = createBlockBuilders(docx)
  const head = borderlessRow(
    [line(paper.unit, { bold: true }, { alignment: CENTER }), line(paper.number, {}, { alignment: CENTER })],
    [
      line(paper.nation, { bold: true, size: SMALL_SIZE + 2 }, { alignment: CENTER }),
      line(paper.motto, { bold: true, underline: {} }, { alignment: CENTER }),
      line(paper.date, { italics: true }, { alignment: CENTER, spacing: { before: 120 } }),
    ],
    [65, 100],
  )
  const facts = new Table({
    width: { size: toTwips(165), type: WidthType.DXA },
    columnWidths: [toTwips(55), toTwips(110)],
    rows: paper.facts.map(
      ({ name, value }) => new TableRow({ children: [cell([line(name)], 55), cell([line(value)], 110)] }),
    ),
  })
  const foot = borderlessRow(
    [line(paper.sentTo, { bold: true, italics: true, size: 24 }), line(`- ${paper.recipient}`, { size: SMALL_SIZE })],
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
    styles: { default: { document: { run: { font: FONT, size: BODY_SIZE, language: { value: language } } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: toTwips(210), height: toTwips(297) },
            margin: { top: toTwips(20), bottom: toTwips(20), left: toTwips(30), right: toTwips(15) },
          },
        },
        children: [
          head,
          line(paper.title, { bold: true, size: TITLE_SIZE }, { alignment: CENTER, spacing: { before: 360 } }),
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

/**
 * Returns the size of a picture on the page, in document pixels: its own size, scaled down if it exceeds the maximum.
 */
function fitPicture({ width, height }: Picture): { width: number; height: number } {
  const scale = Math.min(
    1,
    (MAX_PICTURE_MM.width * PIXELS_PER_MM) / width,
    (MAX_PICTURE_MM.height * PIXELS_PER_MM) / height,
  )
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}
