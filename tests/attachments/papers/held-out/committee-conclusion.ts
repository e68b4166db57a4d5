import { A4, type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import type { PaperWords } from '../paper-words.ts'
import { nameMatter, nameProvince, nameWard, writeDateline, writeOrders, writeSerial } from './held-out-words.ts'
import { pressSeal, pressSecrecy } from './ink-stamps.ts'
import { chooseSealPlace, makeHead, makeLeaf, makeScrawl } from './office-parts.ts'

/** A conclusion or another titled paper of the Party as the guidance of 2026 sets it. */
export const committeeConclusion: PaperLayout = {
  name: 'committee-conclusion',
  weight: 3,
  make(words: PaperWords) {
    const province = nameProvince(words)
    const ward = nameWard(words)
    const [type, title] = words.pick([
      ['KL', 'KẾT LUẬN'],
      ['NQ', 'NGHỊ QUYẾT'],
      ['TB', 'THÔNG BÁO'],
      ['QĐi', 'QUY ĐỊNH'],
      ['BC', 'BÁO CÁO'],
      ['HD', 'HƯỚNG DẪN'],
    ] as const)
    const [body, symbol] = words.pick([
      [`TỈNH ỦY ${province}`, 'TU'],
      [`ĐẢNG ỦY XÃ ${ward}`, 'ĐU'],
      [`ĐẢNG ỦY CÁC CƠ QUAN ${province}`, 'ĐUCCQ'],
      ['CHI BỘ VĂN PHÒNG', 'CB'],
    ] as const)
    const number = `${writeSerial(words, 290)}-${type}/${symbol}`
    const stamp = words.happens(2)
      ? pressSecrecy(words, {
          place: words.pick([
            { x: 110, y: 140 },
            { x: 470, y: 172 },
            { x: 80, y: 84 },
          ]),
          sizes: [18, 30],
        })
      : null
    const section = (name: string) =>
      `<div style="margin-top:10px"><b>${name}</b></div><div style="text-align:justify;text-indent:32px">${writeOrders(words, words.between(3, 5))}</div>`
    const html = makeLeaf(
      `${makeHead(
        [`<b>${body.toUpperCase()}</b>`, '*', `Số ${number}`],
        [
          '<b style="font-size:17px;text-decoration:underline">ĐẢNG CỘNG SẢN VIỆT NAM</b>',
          `<i style="display:block;margin-top:12px">${writeDateline(words, words.pick([ward, province]))}</i>`,
        ],
        'font-size:16px',
      )}
      <div style="margin:56px 30px 10px;text-align:center"><b style="font-size:21px">${title}</b><br><b>của ${words.pick(['Ban Thường vụ', 'Thường trực', 'tập thể lãnh đạo'])} về ${nameMatter(words)}</b><br>-----</div>
      <div style="text-align:justify;text-indent:32px">${writeOrders(words, 2)}</div>
      ${section('1. Đánh giá chung')}${section('2. Nhiệm vụ thời gian tới')}${section('3. Tổ chức thực hiện')}
      <div style="display:flex;margin-top:22px"><div style="width:50%;font-size:13.5px"><u>Nơi nhận</u>:<br>- Các đồng chí ủy viên,<br>- Các chi bộ,<br>- Lưu.</div>
      <div style="position:relative;flex:1;text-align:center"><b>T/M ${words.pick(['BAN THƯỜNG VỤ', 'ĐẢNG ỦY', 'CHI BỘ'])}<br>${words.pick(['BÍ THƯ', 'PHÓ BÍ THƯ'])}</b><div style="height:96px">${makeScrawl(words, 180)}</div><b>${words.name()}</b>${words.happens(2) ? pressSeal(words, { place: chooseSealPlace(words), ring: 'ĐẢNG CỘNG SẢN VIỆT NAM', centre: 'sickle', diameter: 145 }) : ''}</div></div>
      ${stamp?.html ?? ''}`,
    )
    const truth = { ...PLAIN_TRUTH, number, grade: stamp?.grade ?? null }
    return { ...truth, kind: 'party-letter', isInternal: true, html, ...A4 }
  },
}
