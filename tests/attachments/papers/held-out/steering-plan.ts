import { type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import type { PaperWords } from '../paper-words.ts'
import { nameMatter, nameWard, pickDifferent, writeDateline, writeDay, writeSerial } from './held-out-words.ts'
import { pressSecrecy, pressUrgency } from './ink-stamps.ts'
import { makeHead } from './office-parts.ts'

const TASKS = [
  'Nắm tình hình dư luận tại chợ và bến xe',
  'Chuẩn bị bài đăng trên trang của xã',
  'Gặp riêng các hộ chưa đồng thuận',
  'Lập danh sách tài khoản cần theo dõi',
  'Họp rút kinh nghiệm với cộng tác viên',
  'Trực ban ngoài giờ, ghi sổ',
  'Tổng hợp phản ánh gửi cấp trên',
  'Kiểm tra kho hồ sơ lưu',
]

/** A plan of a steering committee as a wide table of who does what until when. */
export const steeringPlan: PaperLayout = {
  name: 'steering-plan',
  weight: 2,
  make(words: PaperWords) {
    const ward = nameWard(words)
    const number = `${writeSerial(words, 95)}-KH/${words.pick(['BCĐ35', 'BCĐ', 'ĐUX'])}`
    const stamp = words.happens(2)
      ? pressSecrecy(words, {
          place: words.pick([
            { x: 120, y: 150 },
            { x: 880, y: 40 },
          ]),
          sizes: [17, 28],
        })
      : null
    const mark = words.happens(4) ? pressUrgency(words, { place: { x: 500, y: 132 }, sizes: [16, 22] }) : null
    const rows = pickDifferent(words, TASKS, words.between(5, 8)).map(
      (task, i) =>
        `<tr><td>${i + 1}</td><td style="text-align:left">${task}</td><td>${words.name()}</td><td>${writeDay(words)}</td><td>${words.pick(['', 'Kín', 'Phối hợp CA', 'Báo cáo tuần'])}</td></tr>`,
    )
    const html = `<style>.plan td,.plan th{border:1px solid #444;padding:7px 8px}</style>
      <main style="position:relative;box-sizing:border-box;width:1123px;height:794px;overflow:hidden;background:#fff;color:#151515;padding:44px 60px;font-size:16.5px;line-height:1.3">
      ${makeHead(
        [`ĐẢNG ỦY XÃ ${ward.toUpperCase()}`, '<b>BAN CHỈ ĐẠO 35</b>', '*', `Số ${number}`],
        [
          '<b style="border-bottom:1.4px solid;font-size:17px">ĐẢNG CỘNG SẢN VIỆT NAM</b>',
          `<i style="display:block;margin-top:10px">${writeDateline(words, ward)}</i>`,
        ],
        'font-size:16px',
      )}
      <div style="text-align:center;margin:22px 0"><b style="font-size:20px">KẾ HOẠCH</b><br><b>phân công nhiệm vụ trong đợt ${nameMatter(words)}</b></div>
      <table class="plan" style="border-collapse:collapse;width:100%;text-align:center"><tr style="background:#e4e4e4"><th>TT</th><th>Nội dung công việc</th><th>Người thực hiện</th><th>Hạn</th><th>Ghi chú</th></tr>${rows.join('')}</table>
      <div style="margin:18px 60px 0 0;text-align:right"><b>TRƯỞNG BAN</b> &nbsp; ${words.name()}</div>${stamp?.html ?? ''}${mark?.html ?? ''}</main>`
    const truth = { ...PLAIN_TRUTH, number, grade: stamp?.grade ?? null, urgency: mark?.urgency ?? null }
    return { ...truth, kind: 'party-letter', isInternal: true, html, width: 1123, height: 794 }
  },
}
