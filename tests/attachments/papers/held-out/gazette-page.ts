import { A4, type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import type { PaperWords } from '../paper-words.ts'

const PROVISIONS = [
  'Thông tư này quy định tiêu chuẩn đối với bến thủy nội địa, cầu phao và trang thiết bị cứu sinh.',
  'Tổ chức, cá nhân có hoạt động vận chuyển hành khách ngang sông là đối tượng áp dụng.',
  'Bến khách phải có đèn chiếu sáng, phao tròn, áo phao đủ cho số người được phép chở.',
  'Chủ bến niêm yết giá vé, giờ hoạt động và số điện thoại tiếp nhận phản ánh tại nơi dễ thấy.',
  'Phương tiện ngừng hoạt động khi có gió từ cấp năm trở lên hoặc tầm nhìn dưới một trăm mét.',
  'Hồ sơ đề nghị công bố gồm đơn, sơ đồ vị trí và giấy chứng nhận an toàn của phương tiện.',
  'Thời hạn giải quyết là bảy ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.',
  'Văn bản này có hiệu lực kể từ ngày ký; các quy định trước đây trái với văn bản này bị bãi bỏ.',
]

/** A page of a gazette with a legal document, in two columns: public, whatever its number. */
export const gazettePage: PaperLayout = {
  name: 'gazette-page',
  weight: 2,
  make(words: PaperWords) {
    const [type, symbol] = words.pick([
      ['THÔNG TƯ', 'TT-BXD'],
      ['NGHỊ ĐỊNH', 'NĐ-CP'],
      ['QUYẾT ĐỊNH', 'QĐ-TTg'],
    ] as const)
    const number = `${String(words.between(2, 350)).padStart(2, '0')}/${words.between(2023, 2026)}/${symbol}`
    const first = words.between(1, 14)
    const article = (i: number) =>
      `<p style="margin:8px 0"><b>Điều ${first + i}.</b> ${words.pick(PROVISIONS)}</p><p style="margin:4px 0">1. ${words.pick(PROVISIONS)}</p><p style="margin:4px 0">2. ${words.pick(PROVISIONS)}</p>`
    const html = `<main style="box-sizing:border-box;width:794px;height:1123px;overflow:hidden;background:#fcfbf7;color:#151515;padding:44px 56px;font-size:15.6px;line-height:1.36">
      <div style="display:flex;justify-content:space-between;border-bottom:2px solid;padding-bottom:4px;font-size:14px"><span>${words.between(2, 60)}</span><i>CÔNG BÁO/Số ${words.between(100, 900)} + ${words.between(901, 1200)}/Ngày ${words.date()}</i></div>
      <div style="text-align:center;margin:16px 0"><b>PHẦN VĂN BẢN QUY PHẠM PHÁP LUẬT</b><br><br><b style="font-size:19px">${type} số ${number}</b><br>quy định về bến khách ngang sông</div>
      <div style="columns:2;column-gap:26px;column-rule:1px solid #999;text-align:justify">${Array.from({ length: 6 }, (_, i) => article(i)).join('')}</div></main>`
    return { ...PLAIN_TRUTH, kind: 'decree', number, isOrdinary: true, html, ...A4 }
  },
}
