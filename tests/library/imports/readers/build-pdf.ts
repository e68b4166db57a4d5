import { deflateSync } from 'node:zlib'

/** Text printed at a position, in points from the bottom left of the page. */
export interface PrintedWords {
  x: number
  y: number
  words: string
  /** Rotated by 90 degrees. */
  upright?: boolean
}

/** Options of `buildPdf`. */
export interface PdfOptions {
  /** A picture on every page. */
  picture?: boolean
  /** Encrypted with an unknown password. */
  locked?: boolean
  /** With compressed pages. */
  packed?: boolean
}

const LETTER_WIDTH = 500

/**
 * Builds a PDF of printed text. Its font is named, not embedded, with glyphs half as wide as high, and maps codes to
 * Unicode by a table, as Word and browsers do.
 */
export function buildPdf(
  pages: readonly (readonly PrintedWords[])[],
  options: PdfOptions = {},
): Uint8Array<ArrayBuffer> {
  const letters = [...new Set(pages.flat().flatMap(({ words }) => [...words]))]
  const objects: string[] = []
  const add = (object: string) => objects.push(object)
  const stream = (content: string, about = '') =>
    `<< ${about} /Length ${content.length} >>\nstream\n${content}\nendstream`
  const hex = (number: number) => number.toString(16).padStart(4, '0')
  const codes = letters.map((letter, i) => `<${hex(i + 1)}> <${hex(letter.codePointAt(0)!)}>`)

  add('<< /Type /Catalog /Pages 2 0 R >>')
  add('')
  add(
    '<< /Type /Font /Subtype /Type0 /BaseFont /Chu /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
  )
  add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Chu /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW ${LETTER_WIDTH} >>`,
  )
  add(
    '<< /Type /FontDescriptor /FontName /Chu /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>',
  )
  add(
    stream(
      `/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange ${codes.length} beginbfchar\n${codes.join('\n')}\nendbfchar endcmap end end`,
    ),
  )
  add(stream('\x80', '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8'))
  const kids = pages.map((page) => {
    const words = page.map(({ x, y, words, upright }) => {
      const shown = [...words].map((letter) => hex(letters.indexOf(letter) + 1)).join('')
      return `BT /F1 12 Tf ${upright ? '0 1 -1 0' : '1 0 0 1'} ${x} ${y} Tm <${shown}> Tj ET`
    })
    const drawn = [...(options.picture ? ['q 500 0 0 700 40 40 cm /I1 Do Q'] : []), ...words].join('\n')
    const content = add(
      options.packed ? stream(deflateSync(drawn).toString('latin1'), '/Filter /FlateDecode') : stream(drawn),
    )
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F1 3 0 R >> /XObject << /I1 7 0 R >> >> >>`,
    )
  })
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`
  return written(objects, options.locked ? LOCK : '')
}

const LOCK = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'4a'.repeat(32)}> /U <${'5b'.repeat(32)}> /P -4 >> /ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>]`

function written(objects: readonly string[], trailer: string): Uint8Array<ArrayBuffer> {
  let file = '%PDF-1.7\n'
  const places = objects.map((object, i) => {
    const place = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`
  return new Uint8Array(Buffer.from(file, 'latin1'))
}

/**
 * Prints single letters all over a page, in an order in which no letter follows its neighbour, so that pdf.js joins
 * none.
 */
export function scatterLetters(count: number): PrintedWords[] {
  return Array.from({ length: count }, (_, i) => ({
    x: (i * 7919) % 590,
    y: ((i * 104_729) % 84_000) / 100,
    words: String.fromCodePoint(97 + (i % 26)),
  }))
}
