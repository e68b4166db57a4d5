// File names that look like an internal document.

import type { Span } from '../../draft.ts'
import { findFileNameNumber } from '../../library/file-name-number.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { createIncrementalRegExp } from '../../text/incremental-regexp.ts'

const INTERNAL_TYPES = new Set(['cv', 'ttr', 'tb', 'kh', 'bc', 'bb', 'gm', 'kl', 'pa', 'da'])
const INTERNAL_WORDS = new RegExp(
  `(?<![a-z])(?:${[
    'noi[-_. ]?bo(?![-_. ](?:cuc|that))',
    'to[-_. ]?trinh',
    'luu[-_. ]?hanh',
    `(?:du[-_. ]?thao|ban[-_. ]?nhap|draft)[-_. ](?:${[
      'qd|quyet[-_. ]?dinh',
      'cv|cong[-_. ]?van',
      'kl|ket[-_. ]?luan',
      'tb|thong[-_. ]?bao',
      'ttr|to[-_. ]?trinh',
      'kh|ke[-_. ]?hoach',
      'pa|phuong[-_. ]?an',
      'de[-_. ]?an',
      'bo[-_. ]?nhiem',
      'nhan[-_. ]?su',
    ].join('|')})`,
    'chua[-_. ]?ky',
    '(?:bien[-_. ]?ban|bb)[-_. ]?(?:hop|kiem|lam)',
    `(?:danh[-_. ]?sach|ds|phuong[-_. ]?an|pa|du[-_. ]?kien)[-_. ](?:${[
      'quy[-_. ]?hoach',
      'tinh[-_. ]?gian',
      'luan[-_. ]?chuyen',
      'ky[-_. ]?luat',
      'dieu[-_. ]?dong',
      'bo[-_. ]?nhiem',
      'nhan[-_. ]?su',
      'sap[-_. ]?xep',
      'dang[-_. ]?vien',
    ].join('|')})`,
    `(?:nghi[-_. ]?quyet|quyet[-_. ]?dinh|ket[-_. ]?luan|bao[-_. ]?cao|ke[-_. ]?hoach|de[-_. ]?an)[^/]{1,60}?du[-_. ]?thao`,
    'quy[-_. ]?hoach[-_. ](?:can[-_. ]?bo|nhan[-_. ]?su|cap[-_. ]?uy|lanh[-_. ]?dao)',
    '(?:phieu[-_. ]?)?danh[-_. ]?gia[-_. ](?:can[-_. ]?bo|dang[-_. ]?vien|cong[-_. ]?chuc|vien[-_. ]?chuc)',
    'ket[-_. ]?luan[-_. ](?:btv|bch|ban[-_. ]?thuong[-_. ]?vu|thuong[-_. ]?truc|hoi[-_. ]?nghi)',
    'nhan[-_. ]?su[-_. ](?:moi|du[-_. ]?kien|dai[-_. ]?hoi)',
    'ket[-_. ]?luan[-_. ]?(?:thanh[-_. ]?tra|kiem[-_. ]?tra)',
    'khong[-_. ]?pho[-_. ]?bien',
  ].join('|')})(?![a-z])`,
)
const SIGNED_SUFFIX = /[._-]signed(?:[._ -]|$)/

/**
 * Finds the part of a file name that looks like an internal document.
 * @param bareName - in lower case without diacritics
 * @returns offsets in `bareName`, or undefined when the name does not look internal
 */
export function findInternalNamePart(bareName: string): Span | undefined {
  const number = findFileNameNumber(bareName)
  const signed = SIGNED_SUFFIX.test(bareName)
  if (number && (signed || number.type === undefined || INTERNAL_TYPES.has(number.type))) {
    // "ke-hoach-5.xlsx" and "da 2.jpg" are common names: without an agency, words or a signature must confirm them.
    if (number.agency !== '' || signed || /^(?:cong|to|bien|cv|ttr|bb)/.test(bareName.slice(number.start)))
      return number
  }
  const words = INTERNAL_WORDS.exec(bareName)
  if (words) return { start: words.index, end: words.index + words[0].length }
  return signed ? { start: 0, end: bareName.length } : undefined
}

const FILE_NAME = createIncrementalRegExp(
  'bare',
  /(?<![a-z0-9/@%=?&._-])[a-z0-9][a-z0-9_.()-]{1,80}\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|zip|rar|7z|heic|tiff?)(?![a-z0-9])/g,
)
const FILE_TYPE_PREFILTER = createIncrementalRegExp('bare', /\.(?:pdf|doc|xls|ppt|jp|png|zip|rar|7z|heic|tif)/)

/**
 * Finds file names in the text that look like an internal document. Returns whole names, in offsets of the analyzed
 * text.
 */
export function findInternalFiles(reading: AnalyzedText): readonly Span[] {
  return FILE_TYPE_PREFILTER.test(reading)
    ? FILE_NAME.find(reading).filter((match) => findInternalNamePart(match.text))
    : []
}
