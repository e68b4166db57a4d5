import { A4, type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import type { PaperWords } from '../paper-words.ts'
import { nameMatter, nameWard, writeDay, writeOrders, writeSerial } from './held-out-words.ts'
import { pressSecrecy, pressWord } from './ink-stamps.ts'
import { makeLeaf, makeScrawl } from './office-parts.ts'

/** Minutes of an inspection: a printed form whose gaps are filled in by hand, with signatures in two columns. */
export const inspectionMinutes: PaperLayout = {
  name: 'inspection-minutes',
  weight: 2,
  make(words: PaperWords) {
    const ward = nameWard(words)
    const number = words.happens(2) ? `${writeSerial(words, 60)}/BB-${words.pick(['ĐTTr', 'TCT', 'HĐKK'])}` : null
    const stamp = words.happens(4) ? pressSecrecy(words, { place: { x: 560, y: 130 }, sizes: [18, 28] }) : null
    const limit =
      !stamp && words.happens(3)
        ? pressWord(words, 'LƯU HÀNH NỘI BỘ', { place: { x: 500, y: 130 }, sizes: [15, 20] })
        : ''
    const hand = (text: string) =>
      `<span style="font-family:'TeX Gyre Chorus';font-size:1.16em;color:#1f3a93;border-bottom:1px dotted #555">${text}</span>`
    const line = (label: string, text: string) => `<div style="margin:6px 0">${label} ${hand(text)}</div>`
    const html = makeLeaf(
      `<div style="text-align:center"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br><u>Độc lập - Tự do - Hạnh phúc</u></b></div>
      ${number ? `<div style="margin-top:14px">Số: ${number}</div>` : ''}
      <h2 style="text-align:center;margin:34px 0 4px">BIÊN BẢN LÀM VIỆC</h2><div style="text-align:center;margin-bottom:16px"><i>(Về ${nameMatter(words)})</i></div>
      ${line('Hôm nay, hồi', `${words.between(7, 16)} giờ ${words.between(10, 55)}, ngày ${writeDay(words)}`)}${line('Tại:', `trụ sở ${ward}`)}
      <b>I. Đại diện đoàn kiểm tra</b>${line('1. Ông (bà):', words.name())}${line('2. Ông (bà):', words.name())}
      <b>II. Đại diện đơn vị được kiểm tra</b>${line('1. Ông (bà):', words.name())}
      <b>III. Nội dung</b><div style="text-align:justify">${hand(writeOrders(words, 4))}</div><div style="text-align:justify;margin-top:8px">${writeOrders(words, 2)}</div>
      <p>Biên bản kết thúc lúc ${words.between(11, 18)} giờ cùng ngày, lập thành 02 bản, hai bên cùng giữ, không cung cấp cho bên thứ ba.</p>
      <div style="display:flex;text-align:center"><div style="flex:1"><b>ĐẠI DIỆN ĐƠN VỊ</b><br>${makeScrawl(words)}</div><div style="flex:1"><b>TRƯỞNG ĐOÀN</b><br>${makeScrawl(words)}</div></div>
      ${stamp?.html ?? ''}${limit}`,
    )
    return { ...PLAIN_TRUTH, kind: 'minutes', number, grade: stamp?.grade ?? null, isInternal: true, html, ...A4 }
  },
}
