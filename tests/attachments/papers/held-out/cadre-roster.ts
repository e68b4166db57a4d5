import { type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import type { PaperWords } from '../paper-words.ts'
import { nameWard, writeSerial } from './held-out-words.ts'
import { pressSecrecy } from './ink-stamps.ts'

/** A roster of an office's people with birthdays, accounts and phones, on a wide page that came with a decision. */
export const cadreRoster: PaperLayout = {
  name: 'cadre-roster',
  weight: 2,
  make(words: PaperWords) {
    const number = `${writeSerial(words, 800)}/QĐ-UBND`
    const stamp = words.happens(3) ? pressSecrecy(words, { place: { x: 60, y: 36 }, sizes: [18, 30] }) : null
    const rows = Array.from(
      { length: words.between(9, 14) },
      (
        _,
        i,
      ) => `<tr><td>${i + 1}</td><td style="text-align:left">${words.name()}</td><td>${words.between(1, 28)}/${words.between(1, 12)}/${words.between(1966, 1999)}</td>
        <td>${words.pick(['Công chức VHXH', 'Kế toán', 'Địa chính', 'Tư pháp - hộ tịch', 'Văn thư', 'Dân quân'])}</td><td>${words.identityNumber()}</td><td>${words.between(1000, 9899)}${words.between(100000, 989999)}</td><td>${words.phone()}</td></tr>`,
    )
    const html = `<style>.roster td,.roster th{border:1px solid #777;padding:6px 7px}.roster tr:nth-child(even){background:#eef3f8}</style>
      <main style="position:relative;box-sizing:border-box;width:1123px;height:794px;overflow:hidden;background:#fff;color:#1b1b1b;padding:46px 48px;font-size:15.5px">
      <div style="text-align:center;line-height:1.4"><b style="font-size:19px">DANH SÁCH CÁN BỘ, CÔNG CHỨC</b><br><b>được chi trả thu nhập tăng thêm tại xã ${nameWard(words)}</b><br><i>(Kèm theo Quyết định số ${number} của Chủ tịch Ủy ban nhân dân xã)</i></div>
      <table class="roster" style="border-collapse:collapse;width:100%;margin-top:18px;text-align:center"><tr style="background:#cfdcea"><th>STT</th><th>Họ tên</th><th>Ngày sinh</th><th>Chức danh</th><th>Số CCCD</th><th>Số tài khoản</th><th>Điện thoại</th></tr>${rows.join('')}</table>
      <div style="text-align:right;margin:16px 40px"><i>Danh sách này có ${rows.length} người./.</i></div>${stamp?.html ?? ''}</main>`
    // The number is that of the decision to which this list belongs.
    const truth = { ...PLAIN_TRUTH, grade: stamp?.grade ?? null, isInternal: stamp !== null }
    return { ...truth, kind: 'people-list', isPeopleList: true, html, width: 1123, height: 794 }
  },
}
