import { type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import type { PaperWords } from '../paper-words.ts'
import { nameWard } from './held-out-words.ts'
import { pressSeal } from './ink-stamps.ts'
import { makeScrawl } from './office-parts.ts'

const SUBJECTS = ['Toán', 'Tiếng Việt', 'Tự nhiên và Xã hội', 'Đạo đức', 'Âm nhạc', 'Mĩ thuật']

/** A slip with the marks of one child for the parents: private, and no list of people. */
export const contactSlip: PaperLayout = {
  name: 'contact-slip',
  weight: 1,
  make(words: PaperWords) {
    const school = `TRƯỜNG TIỂU HỌC ${nameWard(words).toUpperCase()}`
    const rows = SUBJECTS.map(
      (subject) =>
        `<tr><td style="text-align:left">${subject}</td><td>${words.between(5, 10)}</td><td>${words.pick(['Hoàn thành tốt', 'Hoàn thành', 'Cần cố gắng'])}</td></tr>`,
    )
    const html = `<style>.slip td,.slip th{border:1px solid #3b5d8f;padding:6px 10px}</style>
      <main style="position:relative;box-sizing:border-box;width:620px;height:840px;overflow:hidden;background:#f6fbff;color:#1c2f4a;padding:34px 44px;border:10px solid #bcd6ef;font-size:18px;line-height:1.4">
      <div style="text-align:center"><b>${school}</b><h2 style="margin:14px 0;color:#1f4e8c">PHIẾU LIÊN LẠC</h2></div>
      Họ và tên học sinh: <b>${words.name()}</b><br>Lớp: ${words.between(1, 5)}${words.pick(['A', 'B', 'C'])} &emsp; Ngày sinh: ${words.between(1, 28)}/${words.between(1, 12)}/${words.between(2016, 2020)}<br>Phụ huynh: ${words.name()}, ${words.phone()}
      <table class="slip" style="border-collapse:collapse;width:100%;margin:14px 0;text-align:center"><tr><th>Môn học</th><th>Điểm</th><th>Mức đạt được</th></tr>${rows.join('')}</table>
      Nhận xét: ${words.pick(['Ngoan, còn nói chuyện riêng trong giờ.', 'Đọc còn chậm, cần luyện thêm ở nhà.', 'Tiếp thu nhanh, hay giúp bạn.'])}
      <div style="text-align:right;margin-top:12px">Giáo viên chủ nhiệm<br>${makeScrawl(words)}</div>
      ${words.happens(2) ? pressSeal(words, { place: { x: 330, y: words.between(540, 600) }, ring: school, centre: 'star', diameter: 124 }) : ''}</main>`
    return { ...PLAIN_TRUTH, kind: 'pupil-results', html, width: 620, height: 840 }
  },
}
