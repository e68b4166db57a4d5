import { type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import type { PaperWords } from '../paper-words.ts'
import { nameWard } from './held-out-words.ts'

const SUBJECTS = ['Toán', 'Ngữ văn', 'KHTN', 'LS&ĐL', 'Tiếng Anh', 'Tin học', 'Công nghệ', 'GDCD']

/** The marks of a class as a program shows them on a screen. */
export const examMarkSheet: PaperLayout = {
  name: 'exam-mark-sheet',
  weight: 2,
  make(words: PaperWords) {
    const mark = () =>
      words.happens(9)
        ? `<b style="color:#c33">${words.between(2, 4)},${words.below(10)}</b>`
        : `${words.between(5, 9)},${words.below(10)}`
    const rows = Array.from(
      { length: words.between(11, 16) },
      (_, i) =>
        `<tr><td>${i + 1}</td><td>HS${words.between(10000, 99999)}</td><td style="text-align:left">${words.name()}</td>${SUBJECTS.map(() => `<td>${mark()}</td>`).join('')}<td>${mark()}</td><td>${words.pick(['Tốt', 'Khá', 'Đạt', 'Chưa đạt'])}</td></tr>`,
    )
    const html = `<style>.marks td,.marks th{border:1px solid #c6cdd4;padding:6px 8px}.marks th{background:#2f6f4f;color:#fff}</style>
      <main style="box-sizing:border-box;width:1180px;height:780px;overflow:hidden;background:#f4f6f8;color:#20262c;font-size:15px">
      <div style="background:#215239;color:#fff;padding:12px 22px;font-size:17px">Trường THCS ${nameWard(words)} › Sổ theo dõi và đánh giá học sinh › Lớp ${words.between(6, 9)}${words.pick(['A', 'B', 'C'])}${words.between(1, 6)}</div>
      <div style="padding:18px 22px"><b style="font-size:20px">${words.pick(['BẢNG TỔNG HỢP KẾT QUẢ HỌC TẬP', 'BẢNG ĐIỂM KHẢO SÁT CHẤT LƯỢNG', 'BẢNG GHI ĐIỂM THI HỌC KỲ'])}</b> &nbsp; Học kỳ ${words.pick(['I', 'II'])}, năm học 2026 - 2027
      <table class="marks" style="border-collapse:collapse;width:100%;margin-top:14px;text-align:center;background:#fff"><tr><th>TT</th><th>Mã</th><th>Họ và tên</th>${SUBJECTS.map((name) => `<th>${name}</th>`).join('')}<th>TB</th><th>Xếp loại</th></tr>${rows.join('')}</table></div></main>`
    return { ...PLAIN_TRUTH, kind: 'pupil-results', isPeopleList: true, html, width: 1180, height: 780 }
  },
}
