import { describe, expect, it } from 'vitest'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

/** Cites what a check's findings in a text rest on: the first provision of each, without repeats. */
function cite(check: string, text: string): string[] {
  const findings = checkDraft(createTextDraft(text)).filter((finding) => finding.check === check)
  return [...new Set(findings.map(({ provisions }) => provisions[0]!))]
}

const FAKED_PAGES_AND_PAPERS = 'luat-116-2025.d7.k2.e'
const FRAUD_AND_PROHIBITED_GOODS = 'luat-116-2025.d7.k2.dd'

describe('an offer', () => {
  it.each([
    'Nhận làm bằng đại học, chứng chỉ tin học, phôi thật, bao công chứng, ib em',
    'Bán giấy khám sức khoẻ có dấu bệnh viện, lấy liền, không cần khám, alo em',
    'Bên em làm bằng cấp 3 y như thật, tra cứu được, ai cần ib',
    'nhan lam can cuoc gia, ib minh',
  ])('of forged official papers cites the ban on forging them: %s', (text) => {
    expect(cite('illegal-promotion', text)).toEqual([FAKED_PAGES_AND_PAPERS])
  })

  it.each([
    'Bán hoá đơn đỏ, xuất theo yêu cầu, phí 6%',
    'Nhận thi hộ tiếng Anh, cam kết điểm cao, ib em',
    'Bán cần sa, ship tận nơi, ib em',
    'Kèo thơm tối nay, vào nhóm nhận kèo, nạp đầu thưởng 100%',
  ])('of anything else cites the ban on prohibited goods: %s', (text) => {
    expect(cite('illegal-promotion', text)).toEqual([FRAUD_AND_PROHIBITED_GOODS])
  })
})

describe('a link', () => {
  it.each([
    'Xác minh ở https://vneid-gov.top/x kẻo bị khoá',
    'Nhận quà tại https://vietcombank-trian.com nha',
    'Đăng nhập https://facebook-login.xyz để nhận tiền',
  ])('that imitates a page cites the ban on faked pages: %s', (text) => {
    expect(cite('suspicious-link', text)).toEqual([FAKED_PAGES_AND_PAPERS])
  })

  it.each(['xem ở https://bit.ly/abc nha', 'tải tại http://203.0.113.7/x nha'])(
    'that only hides where it leads cites the ban on fraud: %s',
    (text) => {
      expect(cite('suspicious-link', text)).toEqual([FRAUD_AND_PROHIBITED_GOODS])
    },
  )
})
