/** A picture in JPEG. */
export interface ScannedPage {
  jpeg: Uint8Array
  width: number
  height: number
}

/** Builds a PDF whose pages are pictures, as scanners make them. */
export function buildScannedPdf(pages: readonly ScannedPage[]): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = []
  const offsets: number[] = []
  let length = 0
  const write = (part: string | Uint8Array) => {
    const bytes = Buffer.from(part as string, 'latin1')
    parts.push(bytes)
    length += bytes.length
  }
  const begin = (number: number) => {
    offsets[number] = length
    write(`${number} 0 obj\n`)
  }
  write('%PDF-1.4\n')
  begin(1)
  write('<< /Type /Catalog /Pages 2 0 R >>\nendobj\n')
  begin(2)
  const kids = pages.map((_, at) => `${3 + at * 3} 0 R`).join(' ')
  write(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>\nendobj\n`)
  for (const [at, { jpeg, width, height }] of pages.entries()) {
    const first = 3 + at * 3
    begin(first)
    write(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + 1} 0 R /Resources << /XObject << /I ${first + 2} 0 R >> >> >>\nendobj\n`,
    )
    begin(first + 1)
    const content = 'q 595 0 0 842 0 0 cm /I Do Q'
    write(`<< /Length ${content.length} >>\nstream\n${content}\nendstream\nendobj\n`)
    begin(first + 2)
    write(
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n`,
    )
    write(jpeg)
    write('\nendstream\nendobj\n')
  }
  const table = length
  const entries = offsets.slice(1).map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
  write(`xref\n0 ${offsets.length}\n0000000000 65535 f \n${entries.join('')}`)
  write(`trailer\n<< /Size ${offsets.length} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`)
  return new Uint8Array(Buffer.concat(parts))
}
