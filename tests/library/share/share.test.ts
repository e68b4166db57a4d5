import { describe, expect, it } from 'vitest'
import { getOfficialHost } from '../../../utils/library/share/official-page.ts'
import { findFirstDate } from '../../../utils/library/share/read-page-source.ts'
import { formatShareText, stripTracking } from '../../../utils/library/share/share-text.ts'

const WORDS = { source: 'Nguồn', published: (date: string) => `đăng ngày ${date}` }

describe('getOfficialHost', () => {
  it.each([
    ['https://congbao.chinhphu.vn/van-ban/x.htm', 'congbao.chinhphu.vn'],
    ['https://www.angiang.gov.vn/tin', 'angiang.gov.vn'],
    ['https://chinhphu.vn/', 'chinhphu.vn'],
    ['https://tulieuvankien.dangcongsan.vn/a', 'tulieuvankien.dangcongsan.vn'],
    ['http://sotuphap.dongnai.gov.vn/', 'sotuphap.dongnai.gov.vn'],
  ])('%s is official', (address, host) => {
    expect(getOfficialHost(address)).toBe(host)
  })

  it.each([
    'https://chinhphu.vn.example.com/',
    'https://xchinhphu.vn/',
    'https://gov.vn.tin-nhanh.com/',
    'https://example.com/?u=chinhphu.vn',
    'https://chinhphu.vn@example.com/',
    'https://chinhphụ.vn/',
    'data:text/html,chinhphu.vn',
    'chinhphu.vn',
    '',
  ])('%s is not official', (address) => {
    expect(getOfficialHost(address)).toBeUndefined()
  })
})

describe('formatShareText', () => {
  const page = {
    title: 'Quy định mới về tin giả',
    site: 'Báo Điện tử Chính phủ',
    published: '2026-08-24',
    address: 'https://xaydungchinhsach.chinhphu.vn/a-119260824.htm?utm_source=facebook&id=3&fbclid=abc#binh-luan',
  }

  it('contains only title, source, date and link', () => {
    expect(formatShareText(page, WORDS)).toBe(
      [
        'Quy định mới về tin giả',
        'Nguồn: Báo Điện tử Chính phủ (xaydungchinhsach.chinhphu.vn), đăng ngày 24/08/2026',
        'https://xaydungchinhsach.chinhphu.vn/a-119260824.htm?id=3',
      ].join('\n'),
    )
  })

  it('contains what is known where the page has few facts', () => {
    const bare = { ...page, title: '', site: '', published: null, address: 'https://www.angiang.gov.vn/tin' }
    expect(formatShareText(bare, WORDS)).toBe('Nguồn: angiang.gov.vn\nhttps://www.angiang.gov.vn/tin')
  })

  it('leaves an address without tracking unchanged', () => {
    expect(stripTracking('https://congbao.chinhphu.vn/?pageid=27160&docid=1')).toBe(
      'https://congbao.chinhphu.vn/?pageid=27160&docid=1',
    )
  })

  it('removes a user name and password', () => {
    expect(stripTracking('https://ai:matkhau@vidu.gov.vn/a')).toBe('https://vidu.gov.vn/a')
  })
})

describe('findFirstDate', () => {
  it.each([
    [['2026-08-24T17:24:00+07:00'], '2026-08-24'],
    [['', 'Thứ hai, 4/5/2026 09:00'], '2026-05-04'],
    [['24-08-2026'], '2026-08-24'],
    [['32/13/2026', '2026-02-30', '01/02/2026'], '2026-02-01'],
    [['hôm nay'], null],
    [[], null],
  ])('%j: %s', (texts, day) => {
    expect(findFirstDate(texts)).toBe(day)
  })
})
