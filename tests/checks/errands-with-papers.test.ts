// Where a paper lies, and everyday papers under their common name, are no internal paper that is passed on.

import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findLevels = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).flatMap(({ check, level }) =>
    check === 'internal-document' ? [level] : [],
  )

describe('a paper of which only the place or the state is said', () => {
  it.each([
    'Biên bản họp đảng ủy nằm trong ngăn kéo thứ hai nha chị',
    'Biên bản họp ban giám hiệu em nộp chỗ văn thư rồi',
    'Biên bản họp chi ủy in xong rồi nghe anh',
    'Biên bản giao ban lãnh đạo đóng dấu chưa em',
    'Biên bản họp chi bộ tháng 11 em để trong tủ, anh coi rồi ký giùm',
    'bien ban hop dang uy em cat trong tu nghe chi',
  ])('is silent: “%s”', (text) => {
    expect(findLevels(text)).toEqual([])
  })

  it.each([
    'Biên bản họp chi bộ để trong tủ em chụp được đây nè',
    'Biên bản họp đảng ủy em để trong file dưới nha cả nhà',
    'Gửi cả nhà biên bản họp chi bộ hôm qua, bản giấy để trên bàn',
    'Biên bản họp thường vụ nằm trên kệ: anh Sáu thôi chức, chị Năm lên thay',
  ])('still holds the send where it is shown or its content said: “%s”', (text) => {
    expect(findLevels(text)).toEqual(['stop'])
  })
})

describe('a paper with a number', () => {
  it.each([
    'Đã nhận công văn 245/UBND-TP, em sẽ báo cáo trước thứ Sáu ạ',
    'Chị nhận được công văn 31/UBND-VX chưa ạ',
    'Em chưa thấy công văn 87/UBND-VP đâu cả',
    'Xã em làm xong theo công văn 87/UBND-VP rồi nhé',
    'Đề nghị các thôn báo cáo theo công văn 87/UBND-VP trước ngày 5',
    'da nhan cong van 87/UBND-VP, em lam bao cao ngay a',
    'Chú gửi lại giúp em công văn 412/SNV-TC với ạ',
    'Bác nào có thông báo 45/TB-UBND cho em xin',
    'Chị còn công văn 112/UBND-VP không, chuyển em xin với',
    'cho em xin cong van 15/UBND-KT de lam bao cao quy voi',
  ])('is silent where it was received, is followed or asked for: “%s”', (text) => {
    expect(findLevels(text)).toEqual([])
  })

  it.each([
    'Em mới nhận được công văn 412-CV/HU, mọi người xem này',
    'Em mới nhận công văn 87/UBND-VP, chụp gửi cả nhóm luôn',
    'Em đã đọc công văn 87/UBND-VP: tháng 1 nhập xã, trụ sở bên kia',
    'Ai chưa có công văn 87/UBND-VP thì ib em',
    'Chưa nhận được kế hoạch số 21/KH-CA về việc đêm nay truy quét các quán karaoke ở thị trấn.',
    'Chị nào còn báo cáo số 33/BC-UBND về việc kế toán Hoa tham ô thì cho em xin với.',
    'Anh gửi lại giúp em công văn số 77/UBND-NC về việc cưỡng chế nhà ông Ba ngày 15 với ạ.',
    'Ai cần công văn 87/UBND-VP em gửi cho',
    'Em xin phép gửi cả nhà công văn 87/UBND-VP chưa công bố, đọc xong xóa nhé',
    'Em gửi cả nhà công văn 87/UBND-VP về luân chuyển cán bộ, chuẩn bị tinh thần nhé',
    'Em chụp gửi cả nhà công văn 87/UBND-VP, triển khai giúp em nhé',
  ])('holds the send where the writer passes it on: “%s”', (text) => {
    expect(findLevels(text)).toEqual(['stop'])
  })

  it.each([
    'em gửi cả nhà công văn 312-CV/TĐTN-BPT của tỉnh đoàn về Tháng Thanh niên, ae triển khai giúp em trước 15/12',
    'Em gửi các anh chị công văn 87-CV/ĐTN của Đoàn cấp trên, mọi người làm theo giúp em',
  ])('warns of it where it is sent to be carried out: “%s”', (text) => {
    expect(findLevels(text)).toEqual(['warn'])
  })
})

describe('the papers of a closed meeting', () => {
  it.each([
    'Tài liệu họp kín của Đảng ủy xã hôm qua em có đây, ai cần em gửi',
    'Biên bản họp kín của thường vụ sáng nay tui có đây, bác nào hóng thì nhắn',
    'tai lieu hop kin cua thuong vu em co day ai can ib',
  ])('hold the send where they are offered: “%s”', (text) => {
    expect(findLevels(text)).toEqual(['stop'])
  })

  it.each([
    'Họp kín mà dân không được biết thì đòi minh bạch kiểu gì?',
    'Đề nghị công khai tài liệu họp kín về giá đất để dân giám sát',
    'Nội dung họp kín thì không được chia sẻ, các đồng chí lưu ý',
    'Tài liệu họp kín của ban tổ chức đám cưới em có đây haha',
  ])('are silent where people talk of them: “%s”', (text) => {
    expect(findLevels(text)).toEqual([])
  })
})

describe('an everyday paper that is sent under its common name', () => {
  it.each([
    'Share cả nhà báo cáo tháng 11 nghe',
    'Gửi mấy mẹ danh sách tham quan nì',
    'Kế hoạch tuần ni em gửi cả tổ nghe',
    'Gửi mọi người biên bản mẫu để làm theo nha',
    'gui ca lop lich truc tuan ni',
  ])('is silent: “%s”', (text) => {
    expect(findLevels(text)).toEqual([])
  })

  it.each([
    'Gửi cả nhóm danh sách luân chuyển cán bộ nì',
    'Gửi cả lớp kế hoạch kiểm tra đột xuất các quán tối nay',
    'Gửi cả nhà kết luận thanh tra chưa công bố nì',
    'Gửi cả nhóm biên bản họp chi bộ nì',
  ])('is still pointed out where it is more: “%s”', (text) => {
    expect(findLevels(text)).toHaveLength(1)
  })
})
