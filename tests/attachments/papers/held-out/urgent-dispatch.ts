import { A4, type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import type { PaperWords } from '../paper-words.ts'
import { nameMatter, nameProvince, writeDateline, writeOrders, writeSerial } from './held-out-words.ts'
import { pressSeal, pressUrgency } from './ink-stamps.ts'
import { chooseSealPlace, makeHead, makeLeaf, makeNationLines } from './office-parts.ts'

/** An urgent dispatch or an urgent summons to a meeting behind closed doors: stamped with urgency, never secret. */
export const urgentDispatch: PaperLayout = {
  name: 'urgent-dispatch',
  weight: 3,
  make(words: PaperWords) {
    const province = nameProvince(words)
    const isSummons = words.happens(2)
    const number = `${writeSerial(words, 380)}/${isSummons ? 'GM' : 'CĐ'}-${words.pick(['UBND', 'SKBVC', 'BCHPCTT'])}`
    const mark = pressUrgency(words, {
      place: words.pick([
        { x: 300, y: 168 },
        { x: 100, y: 168 },
        { x: 430, y: 16 },
        { x: 70, y: 92 },
      ]),
      sizes: [18, 40],
    })
    const body = isSummons
      ? `<p>Kính mời: <b>${words.pick(['Giám đốc các sở', 'Chủ tịch UBND các xã có tên trong danh sách', 'Trưởng các phòng nghiệp vụ'])}</b></p>
         <p>Dự họp kín bàn về ${nameMatter(words)}.</p><p>Thời gian: ${words.between(7, 16)} giờ 30, ngày ${words.date()}.</p>
         <p>Địa điểm: phòng họp số ${words.between(1, 4)}, tầng ${words.between(2, 6)}.</p>
         <p><i>Đề nghị không dùng điện thoại, không ghi âm, trả lại tài liệu sau khi họp.</i></p><p>${writeOrders(words, 2)}</p>`
      : `<p style="text-align:center"><b>CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH</b> điện:</p><p>- Giám đốc các sở, ngành;<br>- Thủ trưởng các đơn vị trực ban.</p>
         <p>${writeOrders(words, 3)}</p><p>${writeOrders(words, 3)}</p><p>Công điện này chỉ phổ biến trong lực lượng trực ban.</p>`
    const html = makeLeaf(
      `${makeHead(
        [
          `ỦY BAN NHÂN DÂN<br>TỈNH ${province.toUpperCase()}`,
          '<hr style="width:60px;margin:4px auto">',
          `Số: ${number}`,
        ],
        [...makeNationLines(words), `<i style="display:block;margin-top:10px">${writeDateline(words, province)}</i>`],
        'font-size:16px',
      )}
      <h1 style="text-align:center;font-size:26px;letter-spacing:3px;margin:70px 0 18px">${isSummons ? 'GIẤY MỜI HỌP' : 'CÔNG ĐIỆN'}</h1>
      <div style="line-height:1.5;text-align:justify">${body}</div>
      <div style="position:relative;margin:20px 0 0 340px;text-align:center"><b>${isSummons ? 'TL. CHỦ TỊCH<br>CHÁNH VĂN PHÒNG' : 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH'}</b><div style="height:110px"></div><b>${words.name()}</b>${pressSeal(words, { place: chooseSealPlace(words), ring: `ỦY BAN NHÂN DÂN TỈNH ${province.toUpperCase()}`, centre: 'wreath' })}</div>
      ${mark.html}`,
    )
    return { ...PLAIN_TRUTH, kind: 'state-letter', number, urgency: mark.urgency, isInternal: true, html, ...A4 }
  },
}
