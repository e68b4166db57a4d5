import { type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import type { PaperWords } from '../paper-words.ts'
import { nameWard, pickDifferent } from './held-out-words.ts'

const WARES = [
  'Xi măng bao 50 kg',
  'Cát vàng',
  'Gạch ống 8 × 18',
  'Thép cuộn phi 6',
  'Sơn ngoại thất 18 L',
  'Tôn lạnh 4 zem',
  'Ống nhựa 60',
  'Keo dán gạch',
  'Đá 1 × 2',
  'Dây điện 2.5',
  'Bồn nước 1.000 L',
  'Cửa nhôm kính',
]

/** A list of prices with articles, units and prices in columns, which resembles a list of an office. */
export const priceBoard: PaperLayout = {
  name: 'price-board',
  weight: 2,
  make(words: PaperWords) {
    const rows = pickDifferent(words, WARES, words.between(8, 12)).map(
      (ware, i) =>
        `<tr><td>${i + 1}</td><td>${ware}</td><td>${words.pick(['bao', 'khối', 'viên', 'kg', 'thùng', 'mét'])}</td><td style="text-align:right">${words.between(2, 900)}.${words.pick(['000', '500'])}</td></tr>`,
    )
    const html = `<style>.wares td,.wares th{border:1px solid #d99;padding:9px 14px}</style><main style="box-sizing:border-box;width:780px;height:1000px;overflow:hidden;padding:40px 50px;background:#fff;color:#222;font-size:20px">
      <div style="display:flex;align-items:center;gap:20px"><div style="width:84px;height:84px;border-radius:50%;background:#c8202a;color:#fff;font-weight:bold;font-size:30px;line-height:84px;text-align:center">VL</div><div><b style="font-size:24px">ĐẠI LÝ VẬT LIỆU ${nameWard(words).toUpperCase()}</b><br>Điện thoại: ${words.phone()}</div></div>
      <div style="text-align:center;margin:26px 0;font-size:34px;font-weight:bold;color:#c8202a">${words.pick(['BẢNG BÁO GIÁ', 'BẢNG GIÁ NIÊM YẾT', 'GIÁ BÁN LẺ'])} THÁNG ${words.between(1, 12)}</div>
      <table class="wares" style="border-collapse:collapse;width:100%"><tr style="background:#c8202a;color:#fff"><th>STT</th><th>Mặt hàng</th><th>ĐVT</th><th>Đơn giá (đồng)</th></tr>${rows.join('')}</table>
      <div style="margin-top:16px;font-style:italic">Giá trên chưa gồm phí bốc xếp, có thể đổi mà không báo trước.</div></main>`
    return { ...PLAIN_TRUTH, kind: 'menu', isOrdinary: true, html, width: 780, height: 1000 }
  },
}
