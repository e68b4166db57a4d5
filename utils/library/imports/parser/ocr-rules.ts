import type { OcrErrorKind } from './ocr-errors.ts'

/**
 * An OCR rule: kind, pattern, correction. The first group of the pattern is replaced; its context avoids false
 * positives.
 */
export type OcrRule = readonly [OcrErrorKind, RegExp, string | ((found: string) => string)]

const WORD_START = '(?<![\\p{L}\\p{M}\\d])'
const WORD_END = '(?![\\p{L}\\p{M}\\d])'
const makeWordRule = (misread: string, written: string): OcrRule => [
  'word',
  new RegExp(`${WORD_START}(${misread})${WORD_END}`, 'gu'),
  (found) => (/^\p{Lu}/u.test(found) ? written[0]!.toUpperCase() + written.slice(1) : written),
]
const BEFORE_NUMBER = '(?=\\s{1,2}(?:\\d|[lIO]\\d|\\dO))'
const BEFORE_REFERENCE = '(?=\\s{1,2}\\d{1,3}[a-zđ]?(?:\\s{1,2}(?:Đi[eêềẻể]u|Diều|và\\s|hoặc\\s)|,\\s\\d))'
const toDigits = (found: string) => found.replace(/[lI]/g, '1').replace(/[oO]/g, '0').replace(/S/g, '5')

/**
 * Common misreadings of scanned pages. A pattern matches only text that is not a valid word in its context, so that a
 * clean text has no matches.
 */
export const OCR_RULES: readonly OcrRule[] = [
  ['word', new RegExp(`${WORD_START}((?:Đi[eêéèếểễệ]u|D[iỉ][eêềểé]u))${BEFORE_NUMBER}`, 'gu'), 'Điều'],
  [
    'word',
    new RegExp(`${WORD_START}((?:đi[eêéèếểễệ]u|diều))(?=\\s{1,2}\\d{1,4}[a-zđ]?\\s{1,2}(?:của|Luật|Nghị|này))`, 'gu'),
    'điều',
  ],
  ['word', new RegExp(`${WORD_START}(khoán|khoan|khỏan|khoàn|khoãn|khỏan)${BEFORE_REFERENCE}`, 'gu'), 'khoản'],
  ['word', new RegExp(`${WORD_START}(Khoán|Khoan|Khỏan|Khoàn|Khoãn)${BEFORE_REFERENCE}`, 'gu'), 'Khoản'],
  [
    'word',
    new RegExp(
      `${WORD_START}(điêm|diểm|điém|đièm|điẻm|điễm|điếm)(?=\\s{1,2}[a-zđ]\\d?(?:\\s{1,2}khoản|\\s{1,2}khoan|,|\\s{1,2}và))`,
      'gu',
    ),
    'điểm',
  ],
  ['word', /^[ \t]*(Ch(?:uơ|ưo|uo|ươn)ng)(?=\s{1,2}[IVXLC\d])/gmu, 'Chương'],
  ['word', /^[ \t]*(CH(?:UƠ|ƯO|UO)NG)(?=\s{1,2}[IVXLC\d])/gmu, 'CHƯƠNG'],
  // Not after "ô": "xe ô tô chức danh".
  makeWordRule('(?<![ôÔ] )[Tt](?:ô|ỗ|ồ) chức', 'tổ chức'),
  makeWordRule('(?<!Ô )T(?:Ô|Ỗ|Ồ) CHỨC', 'TỔ CHỨC'),
  makeWordRule('[Cc]ông chưc', 'công chức'),
  makeWordRule('[Vv]iên chưc', 'viên chức'),
  makeWordRule('[Qq](?:uy đinh|ui định|uy đjnh|uỵ định|uy đình)', 'quy định'),
  makeWordRule('[Tt]rách nhiêm', 'trách nhiệm'),
  makeWordRule('[Hh](?:iêu lực|iệu lưc)', 'hiệu lực'),
  makeWordRule('Chính ph(?:ú|ù|ũ)', 'Chính phủ'),
  makeWordRule('CHÍNH PH(?:Ú|Ù|Ũ)', 'CHÍNH PHỦ'),
  makeWordRule('Ngh(?:i định|ị đinh|ỉ định|j định)', 'Nghị định'),
  makeWordRule('Qu(?:ôc hội|ốc hôi|ôc hôi)', 'Quốc hội'),
  makeWordRule('[Xx]ử (?:phat|phạl)', 'xử phạt'),
  makeWordRule('[Nn]hà n(?:ươc|uoc)', 'nhà nước'),
  makeWordRule('[Vv]i pham', 'vi phạm'),
  makeWordRule('[Đđ]ươc', 'được'),
  [
    'word',
    new RegExp(`${WORD_START}([\\p{L}]{0,3}?(?:ưo|ưó|ưò|ưỏ|ưõ|ưọ|ƯO|ƯÓ|ƯÒ|ƯỌ)[\\p{L}]{0,2})${WORD_END}`, 'gu'),
    addHorns,
  ],
  [
    'word',
    new RegExp(`${WORD_START}([\\p{L}]{1,3}?(?:uơ|uớ|uờ|uở|uỡ|uợ)(?:ng|c|m|n|p|t|i|u))${WORD_END}`, 'gu'),
    addHorns,
  ],
  [
    'digit',
    new RegExp(
      `(?<=${WORD_START}(?:Đi[eêề]u|[Kk]hoản|Mục|[Nn]gày|[Tt]háng|[Nn]ăm|[Ss]ố:?)\\s)([lIO\\d]{0,3}(?:[lIO]\\d|\\d[lIOo])[lIO\\d]{0,3})(?![\\p{L}\\d])`,
      'gu',
    ),
    toDigits,
  ],
  ['digit', /^[ \t]*(Điều [SlI])(?=\.\s\p{Lu})/gmu, (found) => `Điều ${toDigits(found.slice(5))}`],
  [
    'digit',
    /^[ \t]*((?:CHƯƠNG|Chương) [lIVX]{0,3}l[lIVX]{0,3})(?=[ \t]*$|[.:]\s)/gmu,
    (found) => found.replace(/l/g, 'I'),
  ],
  ['digit', new RegExp(`(?<=${WORD_START}[Kk]hoản\\s)(l|I)(?=\\s|,)`, 'gu'), toDigits],
  ['digit', /^[ \t]*(l)(?=\.\s\p{Lu}[\s\S]{0,600}?\n\s{0,9}2\.\s)/gmu, toDigits],
  [
    'torn',
    new RegExp(
      `${WORD_START}((?:[Qq]u|[Nn]gh?|[Tt][hr]|[Pp]h|[Nn]h|[Kk]h|[Gg]h|[Cc]h) [aăâeêioôơuưyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ][\\p{L}]{0,4})${WORD_END}`,
      'gu',
    ),
    removeGap,
  ],
  [
    'torn',
    new RegExp(
      `(?<=[\\p{L}]{2} )(?<!(?:điểm|và|hoặc|đến|là|chữ) )(đ [ăâêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữự][\\p{L}]{1,4})${WORD_END}`,
      'gu',
    ),
    removeGap,
  ],
  ['gap', /^[ \t]*(Điều\d{1,3})(?=\s?[.:]\s\p{Lu})/gmu, (found) => found.replace('Điều', 'Điều ')],
  ['gap', new RegExp(`(?<=${WORD_START}Điều \\d{1,3})( )(?=[a-zđ]\\.\\s\\p{Lu})`, 'gu'), () => ''],
]

const HORNED_O: Readonly<Record<string, string>> = {
  o: 'ơ',
  ó: 'ớ',
  ò: 'ờ',
  ỏ: 'ở',
  õ: 'ỡ',
  ọ: 'ợ',
  O: 'Ơ',
  Ó: 'Ớ',
  Ò: 'Ờ',
  Ọ: 'Ợ',
}

/** Adds the missing horns: u and o take it together ("nguời" and "ngưòi" become "người"). */
function addHorns(found: string): string {
  return found.replace(/[uư](?=[ơớờởỡợ])/, 'ư').replace(/(?<=[ưƯ])[oóòỏõọOÓÒỌ]/, (o) => HORNED_O[o]!)
}

function removeGap(found: string): string {
  return found.replace(' ', '')
}
