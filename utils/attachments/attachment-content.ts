// What is read out of a file that somebody is about to attach.

import type { AttachmentSign } from '../draft.ts'

/** A rectangle on a picture or a drawn page, in fractions of its width and height, from its top left. */
export interface PageBox {
  left: number
  top: number
  width: number
  height: number
}

/** A word that was read out of a picture. */
export interface PlacedWord {
  /** UTF-16 offsets of the word in the text of its page. */
  start: number
  end: number
  box: PageBox
  /** 0 to 1. */
  confidence: number
}

/** What a page shows otherwise than by its words, and where. */
export interface PageSign {
  sign: AttachmentSign
  /** What was read there, or what it is about: the words of a stamp, the headings of a table, coordinates. */
  phrase: string
  box?: PageBox
}

/** The parts of a file that have a number of their kind. */
export const PAGE_KINDS = ['text', 'page', 'sheet', 'slide', 'picture'] as const

/**
 * What a part of a file is: all of a text that has no pages, a page of a document, a sheet of a workbook, a slide, a
 * picture.
 */
export type PageKind = (typeof PAGE_KINDS)[number]

/** One page, sheet, slide or picture. */
export interface AttachmentPage {
  kind: PageKind
  /** 1 for the first of the file. */
  number: number
  /** The name that a workbook gives to its sheet. */
  name?: string
  /** Plain lines: NFC, "\n" between lines, a tab between the cells of a table. */
  text: string
  /** The cells of a sheet, row by row, as they are shown. */
  rows?: readonly (readonly string[])[]
  /** The words of a picture, in the order of the text. */
  words?: readonly PlacedWord[]
  signs?: readonly PageSign[]
}

/** What the reading of a file could not do. The user interface has a message for each. */
export const ATTACHMENT_NOTES = [
  /** The file has more pages, rows or text than are read. */
  'read-in-part',
  /** The words of some pages or pictures could not be read. */
  'pages-without-text',
  /** Words of a picture are blurred: some may be misread, others missed. */
  'words-unsure',
  /** Some letters are of another encoding than the file says. */
  'encoding-guessed',
  /**
   * What is hidden or left over in the file was read too: hidden sheets, rows, columns, slides or words, deleted words,
   * data of pivots.
   */
  'hidden-parts',
] as const

/** What the reading of a file could not do. */
export type AttachmentNote = (typeof ATTACHMENT_NOTES)[number]

/** The text of a file, page by page. */
export interface AttachmentContent {
  pages: readonly AttachmentPage[]
  /** The number of all pages, sheets or slides, also of those that were not read. */
  pageCount: number
  notes: readonly AttachmentNote[]
}
