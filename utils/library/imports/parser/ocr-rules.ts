import type { FaultKind } from './ocr-errors.ts'

/** A word as it is misread, and as it is written. The first group is what changes, what is around it only makes it certain. */
export type FaultRule = readonly [FaultKind, RegExp, string | ((found: string) => string)]

const START = '(?<![\\p{L}\\p{M}\\d])'
const END = '(?![\\p{L}\\p{M}\\d])'
const word = (misread: string, written: string): FaultRule => [
  'word',
  new RegExp(`${START}(${misread})${END}`, 'gu'),
  (found) => (/^\p{Lu}/u.test(found) ? written[0]!.toUpperCase() + written.slice(1) : written),
]
const OF = '(?=\\s{1,2}(?:\\d|[lIO]\\d|\\dO))'
const REFERENCE = '(?=\\s{1,2}\\d{1,3}[a-zđ]?(?:\\s{1,2}(?:Đi[eêềẻể]u|Diều|và\\s|hoặc\\s)|,\\s\\d))'
const digits = (found: string) => found.replace(/[lI]/g, '1').replace(/[oO]/g, '0').replace(/S/g, '5')

/** How pages are misread: only what is no word where it stands, so that a clean text has none of it. */
export const FAULT_RULES: readonly FaultRule[] = [
  ['word', new RegExp(`${START}((?:Đi[eêéèếểễệ]u|D[iỉ][eêềểé]u))${OF}`, 'gu'), 'Điều'],
  [
    'word',
    new RegExp(`${START}((?:đi[eêéèếểễệ]u|diều))(?=\\s{1,2}\\d{1,4}[a-zđ]?\\s{1,2}(?:của|Luật|Nghị|này))`, 'gu'),
    'điều',
  ],
  ['word', new RegExp(`${START}(khoán|khoan|khỏan|khoàn|khoãn|khỏan)${REFERENCE}`, 'gu'), 'khoản'],
  ['word', new RegExp(`${START}(Khoán|Khoan|Khỏan|Khoàn|Khoãn)${REFERENCE}`, 'gu'), 'Khoản'],
  [
    'word',
    new RegExp(
      `${START}(điêm|diểm|điém|đièm|điẻm|điễm|điếm)(?=\\s{1,2}[a-zđ]\\d?(?:\\s{1,2}khoản|\\s{1,2}khoan|,|\\s{1,2}và))`,
      'gu',
    ),
    'điểm',
  ],
  ['word', /^[ \t]*(Ch(?:uơ|ưo|uo|ươn)ng)(?=\s{1,2}[IVXLC\d])/gmu, 'Chương'],
  ['word', /^[ \t]*(CH(?:UƠ|ƯO|UO)NG)(?=\s{1,2}[IVXLC\d])/gmu, 'CHƯƠNG'],
  // Not behind "ô": "xe ô tô chức danh".
  word('(?<![ôÔ] )[Tt](?:ô|ỗ|ồ) chức', 'tổ chức'),
  word('(?<!Ô )T(?:Ô|Ỗ|Ồ) CHỨC', 'TỔ CHỨC'),
  word('[Cc]ông chưc', 'công chức'),
  word('[Vv]iên chưc', 'viên chức'),
  word('[Qq](?:uy đinh|ui định|uy đjnh|uỵ định|uy đình)', 'quy định'),
  word('[Tt]rách nhiêm', 'trách nhiệm'),
  word('[Hh](?:iêu lực|iệu lưc)', 'hiệu lực'),
  word('Chính ph(?:ú|ù|ũ)', 'Chính phủ'),
  word('CHÍNH PH(?:Ú|Ù|Ũ)', 'CHÍNH PHỦ'),
  word('Ngh(?:i định|ị đinh|ỉ định|j định)', 'Nghị định'),
  word('Qu(?:ôc hội|ốc hôi|ôc hôi)', 'Quốc hội'),
  word('[Xx]ử (?:phat|phạl)', 'xử phạt'),
  word('[Nn]hà n(?:ươc|uoc)', 'nhà nước'),
  word('[Vv]i pham', 'vi phạm'),
  word('[Đđ]ươc', 'được'),
  ['word', new RegExp(`${START}([\\p{L}]{0,3}?(?:ưo|ưó|ưò|ưỏ|ưõ|ưọ|ƯO|ƯÓ|ƯÒ|ƯỌ)[\\p{L}]{0,2})${END}`, 'gu'), withHorns],
  ['word', new RegExp(`${START}([\\p{L}]{1,3}?(?:uơ|uớ|uờ|uở|uỡ|uợ)(?:ng|c|m|n|p|t|i|u))${END}`, 'gu'), withHorns],
  [
    'digit',
    new RegExp(
      `(?<=${START}(?:Đi[eêề]u|[Kk]hoản|Mục|[Nn]gày|[Tt]háng|[Nn]ăm|[Ss]ố:?)\\s)([lIO\\d]{0,3}(?:[lIO]\\d|\\d[lIOo])[lIO\\d]{0,3})(?![\\p{L}\\d])`,
      'gu',
    ),
    digits,
  ],
  ['digit', /^[ \t]*(Điều [SlI])(?=\.\s\p{Lu})/gmu, (found) => `Điều ${digits(found.slice(5))}`],
  [
    'digit',
    /^[ \t]*((?:CHƯƠNG|Chương) [lIVX]{0,3}l[lIVX]{0,3})(?=[ \t]*$|[.:]\s)/gmu,
    (found) => found.replace(/l/g, 'I'),
  ],
  ['digit', new RegExp(`(?<=${START}[Kk]hoản\\s)(l|I)(?=\\s|,)`, 'gu'), digits],
  ['digit', /^[ \t]*(l)(?=\.\s\p{Lu}[\s\S]{0,600}?\n\s{0,9}2\.\s)/gmu, digits],
  [
    'torn',
    new RegExp(
      `${START}((?:[Qq]u|[Nn]gh?|[Tt][hr]|[Pp]h|[Nn]h|[Kk]h|[Gg]h|[Cc]h) [aăâeêioôơuưyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ][\\p{L}]{0,4})${END}`,
      'gu',
    ),
    joined,
  ],
  [
    'torn',
    new RegExp(
      `(?<=[\\p{L}]{2} )(?<!(?:điểm|và|hoặc|đến|là|chữ) )(đ [ăâêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữự][\\p{L}]{1,4})${END}`,
      'gu',
    ),
    joined,
  ],
  ['gap', /^[ \t]*(Điều\d{1,3})(?=\s?[.:]\s\p{Lu})/gmu, (found) => found.replace('Điều', 'Điều ')],
  ['gap', new RegExp(`(?<=${START}Điều \\d{1,3})( )(?=[a-zđ]\\.\\s\\p{Lu})`, 'gu'), () => ''],
]

const HORNS: Readonly<Record<string, string>> = {
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

/** u and o carry the horn together: "nguời" and "ngưòi" are "người". */
function withHorns(found: string): string {
  return found.replace(/[uư](?=[ơớờởỡợ])/, 'ư').replace(/(?<=[ưƯ])[oóòỏõọOÓÒỌ]/, (o) => HORNS[o]!)
}

function joined(found: string): string {
  return found.replace(' ', '')
}
