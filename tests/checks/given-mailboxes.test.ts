// Mailboxes to apply to or to write to: a firm's are public, the writer's own are a note, those of others stay loud.

import { describe, expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { startThreadClock } from '../../scripts/thread-clock.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const find = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).filter(({ check }) => check === 'personal-data')
const findMailboxes = (text: string) =>
  find(text)
    .filter(({ start, end }) => text.slice(start, end).includes('@'))
    .map(({ message, level }) => `${message} ${level}`)

describe('a mailbox', () => {
  it.each([
    'Ứng viên nộp hồ sơ bản mềm về bannhansu.hue@dienlucabc.vn trước ngày 15.',
    'Nhận hồ sơ qua email: phongtochuc@capnuoctamky.com',
    'Thư dự tuyển xin gửi tới p.hanhchinh_01@cangquynhon.com.vn',
    'Mọi người xem tin rồi gửi CV về mail quynhlt3@phanmemsao.vn giúp mình nha.',
    'Muốn đi làm thì nộp CV qua mail cho chị Mơ: mo.ha@maysongda.com.vn',
    'Cty đang cần 3 thợ hàn, hồ sơ gởi về hanh.vo@cokhisongtien.vn nghen bà con.',
    'cong ty can 3 tho dien, ho so goi ve hanh.vo@cokhisongtien.vn nghen ba con',
    'Hạn nhận bài 20/11, bài dự thi gửi về hộp thư thuy.nb@baotangso.vn',
    'Tuyển dụng kế toán tại Vinh, thử việc hai tháng.\nEmail: lan.ph@thucphamlam.vn',
    'Đăng ký tham dự hội thảo qua email: khanhnd@vienmoitruong.com',
    'Bà con có góp ý thì gửi về trang.dt@nhamaynuoc.vn',
    'Apply: send CV to duylh@softnam.com',
  ])('of a firm to write to is not found: %s', (text) => {
    expect(findMailboxes(text)).toEqual([])
  })

  it.each([
    'Quán mình cần hai bạn phụ bếp, CV gửi về hamo.quanche@gmail.com nha.',
    'Email nhận hồ sơ: thanhdung.1990@yahoo.com',
    'Bài viết xin gửi về ngocmo.vanhoc@gmail.com trước cuối tháng.',
    'ung vien nop ho so qua mail thanhdung.1990@gmail.com',
    'Bạn mô cần tài liệu thì liên hệ qua mail hoamaivinh@outlook.com hỉ.',
  ])('of anybody to write to is a note: %s', (text) => {
    expect(findMailboxes(text)).toEqual(['contact note'])
  })

  it.each([
    'Ứng viên Hà Thị Mận đã nộp CV qua mail man.ha@maysongda.com.vn',
    'Chị Mận gửi CV qua mail man.ha@maysongda.com.vn mà chưa ai trả lời.',
    'Nó gửi đơn xin việc từ mail man.ha@maysongda.com.vn đó.',
    'Trưởng phòng Hà Thị Mận dùng mail man.ha@maysongda.com.vn.',
    'Thằng Dậu quỵt lương tụi tui, ai bị như rứa thì gửi thư về dau.vo@cokhisongtien.vn mà đòi.',
    'thang Dau quyt luong, gui mail ve dau.vo@cokhisongtien.vn ma doi',
    'Liên hệ cô Hà Thị Mận, mail man.ha1988@gmail.com, để hỏi chuyện nhà cổ.',
    'Ai muốn hỏi tội thì liên hệ mail man.ha1988@gmail.com',
    'Email của chị kế toán cũ là man.ha@maysongda.com.vn',
    'Mail sếp cũ: dau.vo@cokhisongtien.vn',
    'Danh sách dự tuyển: Hà Thị Mận, man.ha@maysongda.com.vn; Võ Văn Dậu, dau.vo@cokhisongtien.vn',
    'Người tố cáo gửi đơn tố cáo qua mail man.ha@maysongda.com.vn',
    'Hà Thị Mận, hosoan.man@maysongda.com.vn',
  ])('of somebody else stays loud: %s', (text) => {
    expect(new Set(findMailboxes(text))).toEqual(new Set(['email warn']))
  })

  it('ends where a sentence begins after it', () => {
    const text = 'CV gửi về hamo.quanche@gmail.com.Tiêu đề ghi rõ tên.'
    expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual(['hamo.quanche@gmail.com'])
  })

  it.each(['man.ha@gmail.com, ', 'email: man.ha@maysongda.com.vn, '])('many are read in linear time: %s', (words) => {
    const text = words.repeat(320_000 / words.length)
    const readClock = startThreadClock()
    checkDraft(createTextDraft(text))
    expect(readClock()).toBeLessThan(3000)
  })
})
