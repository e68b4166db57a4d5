import { A4, type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import type { PaperWords } from '../paper-words.ts'
import { nameWard, writeDateline, writeSerial } from './held-out-words.ts'
import { pressSeal } from './ink-stamps.ts'
import { chooseSealPlace, makeHead, makeLeaf, makeNationLines, makeScrawl } from './office-parts.ts'

/** A notice to the public with a head, a number and a seal: it resembles a letter and keeps no secret. */
export const powerCutNotice: PaperLayout = {
  name: 'power-cut-notice',
  weight: 2,
  make(words: PaperWords) {
    const ward = nameWard(words)
    const [over, office, symbol, title, signer] = words.pick([
      [
        'CÔNG TY ĐIỆN LỰC MIỀN ĐOÀI',
        `ĐỘI QUẢN LÝ ĐIỆN ${ward}`,
        'ĐLMĐ',
        'Về lịch ngừng, giảm cung cấp điện',
        'ĐỘI TRƯỞNG',
      ],
      [`ỦY BAN NHÂN DÂN`, `PHƯỜNG ${ward}`, 'UBND', 'Về việc tiêm phòng dại cho chó, mèo', 'PHÓ CHỦ TỊCH'],
      [
        'CÔNG TY CẤP NƯỚC ĐẦM LỚN',
        `XÍ NGHIỆP NƯỚC ${ward}`,
        'XNN',
        'Về việc súc rửa đường ống, tạm ngừng cấp nước',
        'GIÁM ĐỐC',
      ],
    ] as const)
    const number = `${writeSerial(words, 900)}/TB-${symbol}`
    const rows = Array.from(
      { length: words.between(3, 6) },
      () =>
        `<tr><td>${words.date()}</td><td>${words.between(5, 8)}h00 - ${words.between(11, 17)}h30</td><td style="text-align:left">Tổ ${words.between(1, 9)}, tổ ${words.between(10, 24)} khu ${nameWard(words)}</td></tr>`,
    )
    const html = makeLeaf(
      `<style>.cut td,.cut th{border:1px solid #333;padding:7px}</style>${makeHead(
        [over, `<b>${office.toUpperCase()}</b>`, `<div style="margin-top:8px">Số: ${number}</div>`],
        [...makeNationLines(words), `<i style="display:block;margin-top:10px">${writeDateline(words, ward)}</i>`],
      )}
      <div style="text-align:center;margin:50px 0 20px"><b style="font-size:24px">THÔNG BÁO</b><br><b>${title}</b></div>
      <p>Kính gửi: Quý khách hàng và toàn thể nhân dân.</p><p style="text-indent:36px">Để bảo đảm an toàn cho người dân, đơn vị xin thông báo lịch thực hiện như sau:</p>
      <table class="cut" style="border-collapse:collapse;width:100%;text-align:center"><tr><th>Ngày</th><th>Thời gian</th><th>Khu vực</th></tr>${rows.join('')}</table>
      <p style="text-indent:36px">Rất mong bà con thông cảm và chia sẻ thông tin này đến mọi người. Điện thoại chăm sóc khách hàng: ${words.phone()}.</p>
      <div style="position:relative;margin:24px 0 0 360px;text-align:center"><b>${signer}</b><br>${makeScrawl(words)}<br><b>${words.name()}</b>${pressSeal(words, { place: chooseSealPlace(words), ring: office.toUpperCase(), centre: words.pick(['star', 'wreath'] as const) })}</div>`,
      'font-size:18.5px;line-height:1.45',
    )
    return { ...PLAIN_TRUTH, kind: 'state-letter', number, html, ...A4 }
  },
}
