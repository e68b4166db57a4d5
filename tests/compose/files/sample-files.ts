// Files that go with a draft, as a page knows them.

import type { FileFinding, FileReport } from '../../../utils/attachments/file-report.ts'
import type { AttachedFile, FileReading } from '../../../utils/compose/files/attached-file.ts'

type Content = NonNullable<FileReport['content']>

let lastId = 0

/** A finding of a stamp on the first page. */
export const STAMP: FileFinding = {
  check: 'secret-marking',
  level: 'stop',
  message: 'stamped',
  provisions: ['luat-116-2025.d15.k1.dd'],
  phrase: 'MẬT',
  place: { kind: 'page', number: 1 },
}

/** A finding of "LƯU HÀNH NỘI BỘ" on the first page. */
export const MARK: FileFinding = { ...STAMP, check: 'internal-document', message: 'mark', phrase: 'LƯU HÀNH NỘI BỘ' }

/** A finding of an identity number on a sheet. */
export function findIdentity(phrase: string): FileFinding {
  const place = { kind: 'sheet', number: 1, name: 'Ấp 3' } as const
  return { check: 'personal-data', level: 'stop', message: 'identity', provisions: [], phrase, place }
}

/** A file, and how far it is read. */
export function attachFile(name: string, reading: FileReading, findings: readonly FileFinding[] = []): AttachedFile {
  return { id: ++lastId, file: new File(['x'], name), reading, findings }
}

/** A file that is read, of three pages unless its content differs. */
export function attachReadFile(
  name: string,
  findings: readonly FileFinding[] = [],
  content: Partial<Content> = {},
): AttachedFile {
  const whole: Content = { kind: 'page', pageCount: 3, pagesRead: 3, hasWords: true, notes: [], ...content }
  const report: FileReport = { findings: [...findings], unavailable: [], content: whole, hash: '0'.repeat(64) }
  return attachFile(name, { step: 'read', report }, findings)
}

/** The head of a JPEG picture of a size, in base64: no more than what is read of it before it is decoded. */
export function encodeJpegHead(width: number, height: number, frame = 0xc0): string {
  const size = [height >> 8, height & 0xff, width >> 8, width & 0xff]
  const tables = [0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc4, 0, 3, 9]
  return Buffer.from([0xff, 0xd8, ...tables, 0xff, frame, 0, 11, 8, ...size, 1, 1, 0x11, 0]).toString('base64')
}
