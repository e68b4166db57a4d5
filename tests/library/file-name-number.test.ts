import { describe, expect, it } from 'vitest'
import { findFileNameNumber } from '../../utils/library/file-name-number.ts'
import { analyzeText } from '../../utils/text/analyzed-text.ts'

const numberOf = (name: string) => {
  const found = findFileNameNumber(analyzeText(name).bare)
  return found && [found.number, found.type, found.agency]
}

describe('document numbers in file names', () => {
  it.each([
    ['729-cvtu.signed.pdf', ['729', 'cv', 'tu']],
    ['412-tb-snv.signed.pdf', ['412', 'tb', 'snv']],
    ['so_15_TB_DU.docx', ['15', 'tb', 'du']],
    ['31-CV-BCĐ.pdf', ['31', 'cv', 'bcd']],
    ['123_TTr_UBND (1).pdf', ['123', 'ttr', 'ubnd']],
    ['CV 729 TU.pdf', ['729', 'cv', 'tu']],
    ['Công văn số 31.pdf', ['31', 'cv', '']],
    ['bien-ban-so-07.docx', ['07', 'bb', '']],
    ['1234-ubnd-nc.pdf', ['1234', undefined, 'ubnd']],
    ['kh56-vp.jpg', ['56', 'kh', 'vp']],
  ])('reads %s', (name, expected) => {
    expect(numberOf(name)).toEqual(expected)
  })

  it.each(['IMG_20260301_123456.jpg', 'anh-lop-5b.png', 'bai-hat-20-11.mp3', 'thuc-don-tuan-12.pdf', '2024.pdf', ''])(
    'finds no number in %s',
    (name) => {
      expect(numberOf(name)).toBeUndefined()
    },
  )
})
