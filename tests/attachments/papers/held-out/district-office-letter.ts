import { A4, type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import type { PaperWords } from '../paper-words.ts'
import { nameDistrict, nameMatter, writeDateline, writeOrders, writeSerial } from './held-out-words.ts'
import { pressSeal, pressSecrecy, pressUrgency } from './ink-stamps.ts'
import { chooseSealPlace, makeHead, makeLeaf, makeNationLines, makeScrawl } from './office-parts.ts'

/** A letter of a department of a district, a level that is gone and whose papers still go round; an old copier. */
export const districtOfficeLetter: PaperLayout = {
  name: 'district-office-letter',
  weight: 3,
  make(words: PaperWords) {
    const district = nameDistrict(words)
    const [office, symbol, units, chief] = words.pick([
      ['PHÒNG GIÁO DỤC VÀ ĐÀO TẠO', 'PGDĐT', ['GDTH', 'GDMN', 'TCCB'], 'TRƯỞNG PHÒNG'],
      ['PHÒNG NỘI VỤ', 'PNV', ['TCCB', 'CCHC', 'TG'], 'TRƯỞNG PHÒNG'],
      ['THANH TRA HUYỆN', 'TTr', ['NV1', 'GQKN'], 'CHÁNH THANH TRA'],
      ['PHÒNG TÀI CHÍNH - KẾ HOẠCH', 'PTCKH', ['NS', 'GCS'], 'TRƯỞNG PHÒNG'],
    ] as const)
    const number = `${writeSerial(words, 1900)}/${symbol}-${words.pick<string>(units)}`
    const stamp = words.happens(2)
      ? pressSecrecy(words, {
          place: words.pick([
            { x: 330, y: 228 },
            { x: 92, y: 136 },
            { x: 300, y: 60 },
          ]),
          sizes: [18, 34],
        })
      : null
    const mark = words.happens(3) ? pressUrgency(words, { place: { x: 96, y: 258 }, sizes: [16, 24] }) : null
    const head = makeHead(
      [`ỦY BAN NHÂN DÂN<br>HUYỆN ${district.toUpperCase()}`, `<b>${office}</b>`, '──────', `Số : ${number}`],
      [...makeNationLines(words), '───────────', `<i>${writeDateline(words, district)}</i>`],
      'font-size:15.5px',
    )
    const items = Array.from(
      { length: words.between(3, 5) },
      () => `<li style="margin:5px 0">${writeOrders(words, words.between(1, 3))}</li>`,
    )
    const html = makeLeaf(
      `${head}<div style="text-align:center;margin:34px 60px 8px"><b>Về việc ${nameMatter(words)}</b></div>
      <div style="text-align:center;margin:20px 0"><u>Kính gửi</u>: ${words.pick(['Hiệu trưởng các trường trực thuộc', 'Ủy ban nhân dân các xã, thị trấn', 'Các đội nghiệp vụ'])}</div>
      <p style="text-indent:30px;text-align:justify">Căn cứ kết luận tại cuộc giao ban tháng, ${office.charAt(0)}${office.slice(1).toLowerCase()} đề nghị quý đơn vị triển khai các việc sau:</p>
      <ol style="padding-left:44px;text-align:justify">${items.join('')}</ol>
      <p style="text-indent:30px">Trân trọng.</p>
      <div style="position:relative;margin-left:360px;text-align:center"><b>KT. ${chief}<br>PHÓ ${chief}</b><div>${makeScrawl(words)}</div><b>${words.name()}</b>${pressSeal(words, { place: chooseSealPlace(words), ring: `${office} ★ HUYỆN ${district.toUpperCase()}`, centre: 'star', diameter: 138 })}</div>
      <div style="font-size:13px;position:absolute;left:82px;bottom:60px"><b><i>Nơi nhận:</i></b><br>Như kính gửi;<br>Lãnh đạo phòng;<br>Lưu VT.</div>
      ${stamp?.html ?? ''}${mark?.html ?? ''}`,
      words.happens(3) ? 'background:#f1efe6;color:#2b2b2b' : '',
    )
    const truth = { ...PLAIN_TRUTH, number, grade: stamp?.grade ?? null, urgency: mark?.urgency ?? null }
    return { ...truth, kind: 'state-letter', isInternal: true, html, ...A4 }
  },
}
