import fc from 'fast-check'

const VIETNAMESE =
  'aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵAĂÂĐÊÔƠƯÁẾỘ'
const ODD = [
  '\u200b',
  '\u00ad',
  '\ufe0f',
  '\u0301',
  '\u0323',
  '\u0302',
  '\u0327',
  '\ud83d',
  '\udc00',
  '😀',
  '👩‍👩‍👧',
  '1️⃣',
  '𝗔',
  'ａ',
  'ﬁ',
  '…',
  '“',
  '–',
  'Đ',
  'Ð',
  'İ',
  'ß',
  'ς',
  '한',
  '中',
  '\u1161',
  '¨',
  '\r\n',
  '\t',
]

/** Drafts and worse: Vietnamese words, unusual characters, halves of surrogate pairs, arbitrary strings. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...VIETNAMESE),
        fc.constantFrom(' ', ' ', '.', ',', '-', '\n', '*'),
        fc.constantFrom(...ODD),
      ),
      {
        maxLength: 60,
      },
    )
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
)

/** Vowels of Kirat Rai: letters that normalization joins with letters, which no script that we read does. */
const JOINED_LETTERS = /[\u{16d63}-\u{16d6a}]/gu

/** Texts that can be normalized mark by mark: without lone surrogates. */
export const wellFormedText: fc.Arbitrary<string> = anyText.map((text) =>
  text.toWellFormed().replace(JOINED_LETTERS, ''),
)
