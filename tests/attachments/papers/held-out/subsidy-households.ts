import { A4, type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import type { PaperWords } from '../paper-words.ts'
import { nameWard } from './held-out-words.ts'
import { pressBox, pressSeal } from './ink-stamps.ts'
import { makeLeaf, makeScrawl } from './office-parts.ts'

/** Households that signed for a subsidy: a form with the heads of families, their members and their money. */
export const subsidyHouseholds: PaperLayout = {
  name: 'subsidy-households',
  weight: 2,
  make(words: PaperWords) {
    const ward = nameWard(words)
    const rows = Array.from(
      { length: words.between(10, 15) },
      (_, i) =>
        `<tr><td>${String(i + 1).padStart(2, '0')}</td><td style="text-align:left">${words.name()}</td><td>${words.between(1, 7)}</td><td>${words.identityNumber()}</td><td>Tổ ${words.between(1, 12)}</td><td style="text-align:right">${words.between(3, 24)}50.000</td><td style="width:76px;padding:0">${words.happens(3) ? '' : makeScrawl(words, 62)}</td></tr>`,
    )
    const html = makeLeaf(
      `<style>.hh td,.hh th{border:1px solid #222;padding:3px 6px;height:34px}</style><div style="font-size:15px"><b>UBND XÃ ${ward.toUpperCase()}</b><br>KHU DÂN CƯ SỐ ${words.between(1, 9)}</div>
      <div style="text-align:center;margin:22px 0"><b style="font-size:19px">${words.pick(['DANH SÁCH HỘ GIA ĐÌNH NHẬN TIỀN HỖ TRỢ', 'BẢNG KÊ HỘ NGHÈO, CẬN NGHÈO', 'DANH SÁCH CHỦ HỘ VÀ NHÂN KHẨU'])}</b><br><i>Đợt ${words.between(1, 4)} năm 2026</i></div>
      <table class="hh" style="border-collapse:collapse;width:100%;font-size:14.5px;text-align:center"><tr><th>TT</th><th>Chủ hộ</th><th>Khẩu</th><th>Số định danh</th><th>Địa chỉ</th><th>Số tiền</th><th>Ký nhận</th></tr>${rows.join('')}</table>
      <div style="display:flex;justify-content:space-around;margin-top:20px;text-align:center"><div>Người lập<br>${makeScrawl(words)}</div><div>Kế toán<br>${makeScrawl(words)}</div></div>
      ${words.happens(2) ? pressBox(words, ['ĐÃ CHI TIỀN', words.date()], { place: { x: 520, y: 60 }, sizes: [18, 24] }) : pressSeal(words, { place: { x: 560, y: 40 }, ring: `ỦY BAN NHÂN DÂN XÃ ${ward.toUpperCase()}`, centre: 'wreath', diameter: 128 })}`,
      'padding:48px 44px',
    )
    return { ...PLAIN_TRUTH, kind: 'people-list', isPeopleList: true, html, ...A4 }
  },
}
