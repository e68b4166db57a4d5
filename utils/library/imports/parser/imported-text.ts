import type { DocumentId, ProvisionPath } from '../../citation-table.ts'

/**
 * What a part of an official text is: Phần, Chương, Mục, Tiểu mục, Điều, khoản, tiết (1.1), điểm, a dash, Phụ lục, or a numbered
 * passage of a Party text ("I-").
 */
export type PartKind =
  | 'phan'
  | 'chuong'
  | 'muc'
  | 'tieu-muc'
  | 'dieu'
  | 'khoan'
  | 'tiet'
  | 'diem'
  | 'gach'
  | 'phu-luc'
  | 'muc-dang'

/** A part of an official text with what stands in it, word for word. */
export interface ImportedPart {
  kind: PartKind
  /** As printed, without the word before it and the sign behind: "thứ nhất", "II", "93a", "2", "1.1", "đ"; empty for a dash. */
  number: string
  /** The number with its word and sign, where they are printed otherwise than `formatPartLabel` writes them: "Điều 5:", "I.". */
  printed?: string
  /** The title that stands with the number ("Giải thích từ ngữ"); empty where there is none. */
  heading: string
  /** What the part says itself, before its own parts; lines joined where the page only wrapped them. */
  text: string
  parts: ImportedPart[]
}

/** What a text says about itself. Dates are yyyy-mm-dd; null where it does not say. */
export interface TextFacts {
  /** "116/2025/QH15", "85-QĐ/TW"; null where none was found. */
  number: string | null
  /** The kind as written: "Luật", "Nghị định", "Quy chế", "Nội quy"; null where none was found. */
  kind: string | null
  title: string | null
  issuer: string | null
  issued: string | null
  inForceFrom: string | null
}

/** Where an imported text came from. */
export interface TextOrigin {
  how: 'page' | 'selection' | 'paste' | 'file'
  /** The title of the page, or the name of the file; empty for a paste. */
  name: string
  /** The address of the page; null otherwise. */
  url: string | null
}

/**
 * An official text that the user brought in, word for word. Its id and the ids of places in it have the grammar of provision
 * ids: "nhap-…" for the text, "nhap-….d9.k2.dd" for point đ of clause 2 of its article 9.
 */
export interface ImportedText {
  id: string
  facts: TextFacts
  /** The document of the library with the same number. */
  document: DocumentId | null
  /** A rule of the user's own agency (nội quy, quy chế), and not a text of the State or the Party. */
  own: boolean
  origin: TextOrigin
  /** When it was brought in, as an ISO time. */
  imported: string
  /** What stands before the first part: the grounds, the decision. */
  opening: string
  parts: ImportedPart[]
  /** What stands behind the last: signature, recipients. */
  closing: string
}

/** A piece of an imported text that is found and opened by itself: an article, or where there are none a passage or the whole. */
export interface SearchUnit {
  /** The id of its place: "nhap-….d9". */
  id: string
  path: ProvisionPath
  heading: string
  /** All that it says, its parts with their numbers included. */
  text: string
}
