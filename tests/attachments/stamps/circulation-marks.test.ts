import { describe, expect, it } from 'vitest'
import { findCirculationMark, restoreCirculationMarks } from '../../../utils/attachments/stamps/circulation-marks.ts'

describe('the words of a red frame', () => {
  it.each([
    ['THÔNG BÁO NỘI BỘ', 'THÔNG BÁO NỘI BỘ'],
    ['[ Thông báo nội bộ ]', 'THÔNG BÁO NỘI BỘ'],
    ['TÀI LIEU NỌI BỌ', 'TÀI LIỆU NỘI BỘ'],
    ['KHÔi(G PHO\nBIỂN', 'KHÔNG PHỔ BIẾN'],
    ['CHỈ LƯU HÀNH NỘI BÔ', 'CHỈ LƯU HÀNH NỘI BỘ'],
  ])('are a mark of circulation, also misread: %j', (text, mark) => {
    expect(findCirculationMark(text)?.text).toBe(mark)
  })

  it('are the less certain the more of them was misread', () => {
    expect(findCirculationMark('XEM XONG TRẢ LẠI')!.confidence).toBe(1)
    expect(findCirculationMark('XEM X0NG TRÀ LAI')!.confidence).toBeLessThan(1)
  })

  it.each(['', 'BẢN SAO', 'CHÚC MỪNG NĂM MỚI', 'KHUYẾN MÃI', 'TÀI LIỆU ÔN THI', 'HÀNH CHÍNH', 'PHỔ BIẾN PHÁP LUẬT'])(
    'are none when they say something else: %j',
    (text) => {
      expect(findCirculationMark(text)).toBeUndefined()
    },
  )
})

describe('the words of a line', () => {
  it('get back the letters of a mark of circulation', () => {
    const words = '| VĂN BẢN NÒI pỘ | 3'.split(' ')
    expect(restoreCirculationMarks(words)).toEqual('| VĂN BẢN NỘI BỘ | 3'.split(' '))
  })

  it.each(['văn bản nòi bộ', 'Khong pho bien rộng rãi', 'ĐÃ PHỔ BIẾN LUẬT', 'TÀI LIỆU'])(
    'stay as they are: %s',
    (line) => {
      expect(restoreCirculationMarks(line.split(' ')).join(' ')).toBe(line)
    },
  )
})
