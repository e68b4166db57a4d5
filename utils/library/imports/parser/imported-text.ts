import type { DocumentId, ProvisionPath } from '../../citation-table.ts'

/**
 * The kind of a part of an official text: Phần, Chương, Mục, Tiểu mục, Điều, khoản, tiết (1.1), điểm, a dash, Phụ lục,
 * or a numbered passage of a Party text ("I-").
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

/** A part of an official text with its content, word for word. */
export interface ImportedPart {
  kind: PartKind
  /**
   * As printed, without the word before and the sign after: "thứ nhất", "II", "93a", "2", "1.1", "đ". Empty for a dash.
   */
  number: string
  /** The printed label, when it differs from `formatPartLabel`: "Điều 5:", "I.". */
  printed?: string
  /** The title after the number ("Giải thích từ ngữ"); empty when missing. */
  heading: string
  /** The part's own text, before its inner parts. Wrapped lines are joined. */
  text: string
  parts: ImportedPart[]
}

/** The facts that a text states about itself. Dates are yyyy-mm-dd; null when the text does not state one. */
export interface TextFacts {
  /** For example "116/2025/QH15", "85-QĐ/TW". */
  number: string | null
  /** The kind as written: "Luật", "Nghị định", "Quy chế", "Nội quy". */
  kind: string | null
  title: string | null
  issuer: string | null
  issued: string | null
  inForceFrom: string | null
}

/** The origin of an imported text. */
export interface TextOrigin {
  how: 'page' | 'selection' | 'paste' | 'file'
  /** The title of the page, or the file name; empty for a paste. */
  name: string
  /** The address of the page; null otherwise. */
  url: string | null
}

/**
 * An official text that the user imported, word for word. Its id and the ids of its parts follow the grammar of
 * provision ids: "nhap-…" for the text, "nhap-….d9.k2.dd" for point đ of clause 2 of article 9.
 */
export interface ImportedText {
  id: string
  facts: TextFacts
  /** The document of the library with the same number. */
  document: DocumentId | null
  /** Whether it is an internal rule of the user's agency (nội quy, quy chế), not a text of the State or the Party. */
  own: boolean
  origin: TextOrigin
  /** The time of import, as an ISO time. */
  imported: string
  /** The text before the first part: grounds and decision. */
  opening: string
  parts: ImportedPart[]
  /** The text after the last part: signature and recipients. */
  closing: string
}

/** The unit in which an imported text is searched and opened: an article, else a passage, else the whole text. */
export interface SearchUnit {
  /** The id of its part: "nhap-….d9". */
  id: string
  path: ProvisionPath
  heading: string
  /** Its full text, including numbered inner parts. */
  text: string
}
