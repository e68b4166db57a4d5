import { beforeEach, describe, expect, it } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { readManagedWords } from '../../utils/settings/managed-words.ts'
import {
  MAX_CSV_BYTES,
  type ReadWords,
  readWordCsv,
  SAMPLE_WORDS,
  writeWordCsv,
} from '../../utils/settings/word-list-csv.ts'
import { findWordProblem, MAX_WORDS, mergeWords, type OwnWords, removeWord } from '../../utils/settings/word-lists.ts'

const WORDS: OwnWords = {
  never: ['ông Tám Chửi', '028 3822 0000'],
  flagged: [{ phrase: 'dự án Sông Xanh', level: 'stop', note: 'Chưa công bố, hỏi "Văn phòng"' }],
}
const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readWordCsv(bytes(text)) as ReadWords

describe('a list of words', () => {
  it.each([
    ['without a letter or digit', '…!', 'empty'],
    ['of 81 characters', 'a'.repeat(81), 'too-long'],
    ['that is listed, in another case', ' ÔNG  tám chửi ', 'known'],
    ['that is new', 'bà Tư', undefined],
  ] as const)('says what is wrong with a word %s', (_, phrase, problem) => {
    expect(findWordProblem(WORDS, 'never', phrase)).toBe(problem)
  })

  it('is full with five hundred words', () => {
    const never = Array.from({ length: MAX_WORDS }, (_, n) => `từ ${n}`)
    expect(findWordProblem({ never, flagged: [] }, 'never', 'một từ nữa')).toBe('full')
  })

  it('takes a word once, and the newer level and note of one that is always pointed out', () => {
    const newer = { phrase: 'Dự án sông xanh', level: 'note', note: '' } as const
    expect(mergeWords(WORDS, { never: ['Ông tám chửi', 'bà Tư'], flagged: [newer] })).toEqual({
      never: [...WORDS.never, 'bà Tư'],
      flagged: [newer],
    })
  })

  it('loses the removed word alone', () => {
    expect(removeWord(WORDS, 'never', 'ông Tám Chửi')).toEqual({ ...WORDS, never: ['028 3822 0000'] })
    expect(removeWord(WORDS, 'flagged', 'dự án Sông Xanh')).toEqual({ ...WORDS, flagged: [] })
  })
})

describe('the CSV file of the lists', () => {
  it('gives back what was written, with commas, quotes and a byte order mark', () => {
    const written = writeWordCsv(WORDS)
    expect(written.startsWith('\ufeffdanh sách,từ,mức,ghi chú\r\n')).toBe(true)
    expect(read(written)).toEqual({ words: WORDS, unread: [] })
  })

  it('holds no cell that a spreadsheet runs, and gives back the word', () => {
    const words: OwnWords = { never: ['=HYPERLINK("http://x","a")', '+84 28 3822 0000'], flagged: [] }
    const written = writeWordCsv(words)
    for (const cell of written.split(/[,\r\n]+/)) expect(cell).not.toMatch(/^"?[=+@-]/)
    expect(read(written).words).toEqual(words)
  })

  it('is read with semicolons, tabs, no heading, no diacritics, and in English', () => {
    const wanted = { never: ['bà Tư'], flagged: [{ phrase: 'hoa sữa', level: 'note', note: 'cũ' }] }
    expect(read('khong nhac;bà Tư;;\nLUON NHAC;hoa sữa;goi y;cũ').words).toEqual(wanted)
    expect(read('list\tword\tlevel\tnote\nnever\tbà Tư\t\t\nflagged\thoa sữa\tnote\tcũ').words).toEqual(wanted)
  })

  it('is, with one column, a list of words that are never pointed out', () => {
    expect(read('Từ\r\nbà Tư\r\n\r\nông Tám\r\n').words).toEqual({ never: ['bà Tư', 'ông Tám'], flagged: [] })
  })

  it('warns at a word that is always pointed out without a level', () => {
    expect(read('luôn nhắc,hoa sữa').words.flagged).toEqual([{ phrase: 'hoa sữa', level: 'warn', note: '' }])
  })

  it('names the lines that have no list, word or level that it knows', () => {
    const found = read('danh sách,từ,mức,ghi chú\nkhông nhắc,bà Tư\nhay nhắc,x\nluôn nhắc,y,gắt\nluôn nhắc,…')
    expect(found.words).toEqual({ never: ['bà Tư'], flagged: [] })
    expect(found.unread).toEqual([
      { line: 3, problem: 'list', cell: 'hay nhắc' },
      { line: 4, problem: 'level', cell: 'gắt' },
      { line: 5, problem: 'word', cell: '…' },
    ])
    const long = 'a'.repeat(81)
    expect(read(`không nhắc,${long}`).unread).toEqual([{ line: 1, problem: 'too-long', cell: long }])
  })

  it('is read by a heading that leaves columns out, or names them in another order', () => {
    const flagged = [{ phrase: 'hoa sữa', level: 'note', note: 'tên cũ' }]
    expect(read('từ,mức,ghi chú\nhoa sữa,gợi ý,tên cũ')).toEqual({ words: { never: [], flagged }, unread: [] })
    expect(read('\ufeffGhi chú;Mức độ;Cụm từ\r\ntên cũ;gợi ý;hoa sữa\r\n').words).toEqual({ never: [], flagged })
    expect(read('tu\tghi chu\nhoa sữa\ttên cũ').words.flagged).toEqual([{ ...flagged[0], level: 'warn' }])
    expect(read('từ,danh sách\nbà Tư,không nhắc').words).toEqual({ never: ['bà Tư'], flagged: [] })
  })

  it('says what is wrong with each line of a file without a heading whose first column is not the list', () => {
    expect(read('hoa sữa,gợi ý,tên cũ\nhoa lan,cảnh báo,')).toEqual({
      words: { never: [], flagged: [] },
      unread: [
        { line: 1, problem: 'list', cell: 'hoa sữa' },
        { line: 2, problem: 'list', cell: 'hoa lan' },
      ],
    })
  })

  it('has a sample that is read as it is', () => {
    expect(read(writeWordCsv(SAMPLE_WORDS))).toEqual({ words: SAMPLE_WORDS, unread: [] })
  })

  it.each([
    ['in another encoding', new Uint8Array([0xe0, 0x20, 0xff]), 'not-utf8'],
    ['without words', bytes('danh sách,từ\n'), 'empty'],
    ['that is too large', new Uint8Array(MAX_CSV_BYTES + 1), 'too-large'],
    ['of too many words', bytes(Array.from({ length: 501 }, (_, n) => `từ ${n}`).join('\n')), 'too-many'],
  ] as const)('says what is wrong with a file %s', (_, file, problem) => {
    expect(readWordCsv(file)).toBe(problem)
  })
})

describe('the words of an organisation', () => {
  beforeEach(() => fakeBrowser.reset())

  it('are none without a policy', async () => {
    expect(await readManagedWords()).toEqual({ words: [], unusable: 0 })
  })

  it('warn where the policy names no level, and what is unusable is counted', async () => {
    const words = [{ phrase: ' hoa  sữa ' }, { phrase: 'hoa lan', level: 'stop', note: 'x' }, { phrase: '…' }, 'hoa']
    await browser.storage.managed.set({ words })
    expect(await readManagedWords()).toEqual({
      words: [
        { phrase: 'hoa sữa', level: 'warn', note: '' },
        { phrase: 'hoa lan', level: 'stop', note: 'x' },
      ],
      unusable: 2,
    })
  })
})
