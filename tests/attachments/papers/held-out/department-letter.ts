import { A4, type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import type { PaperWords } from '../paper-words.ts'
import { nameMatter, nameWard, writeDateline, writeSerial } from './held-out-words.ts'
import { pressArrival, pressSeal, pressSecrecy, pressUrgency } from './ink-stamps.ts'
import { chooseSealPlace, makeClauses, makeClosing, makeHead, makeLeaf, makeNationLines } from './office-parts.ts'

/** A letter of a department of a commune, as it lies in the registry of who received it. */
export const departmentLetter: PaperLayout = {
  name: 'department-letter',
  weight: 3,
  make(words: PaperWords) {
    const ward = nameWard(words)
    const [office, symbol, units, chief] = words.pick([
      ['PHÒNG KINH TẾ', 'PKT', ['NN', 'TCKH', 'XD'], 'TRƯỞNG PHÒNG'],
      ['PHÒNG VĂN HÓA - XÃ HỘI', 'PVHXH', ['BTXH', 'NCC', 'TTCS'], 'TRƯỞNG PHÒNG'],
      ['TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG', 'TTPVHCC', ['HTNV', 'KSTT'], 'GIÁM ĐỐC'],
    ] as const)
    const number = `${writeSerial(words, 640)}/${symbol}${words.happens(3) ? '' : `-${words.pick<string>(units)}`}`
    const stamp = words.happens(2)
      ? pressSecrecy(words, {
          place: words.pick([
            { x: 118, y: 188 },
            { x: 86, y: 118 },
            { x: 590, y: 150 },
          ]),
          sizes: [15, 25],
        })
      : null
    const mark = words.happens(3) ? pressUrgency(words, { place: { x: 290, y: 210 }, sizes: [15, 22] }) : null
    const head = makeHead(
      [
        `UBND XÃ ${ward.toUpperCase()}`,
        `<b style="border-bottom:1px solid">${office}</b>`,
        `<div style="margin-top:8px">Số: ${number}</div>`,
      ],
      [...makeNationLines(words), `<i style="display:block;margin-top:10px">${writeDateline(words, ward)}</i>`],
    )
    const html = makeLeaf(
      `${head}<div style="width:300px;font-size:14.5px;text-align:center;margin:6px 0 40px"><i>V/v ${nameMatter(words)}</i></div>
      <div style="margin-left:110px"><div style="display:flex;gap:10px"><b>Kính gửi:</b><div>- ${words.pick(['Trưởng các ấp', 'Kế toán trưởng', 'Hội Nông dân xã'])};<br>- ${words.pick(['Trạm Y tế', 'Công an xã', 'Ban Chỉ huy Quân sự xã'])}.</div></div></div>
      ${makeClauses(words, words.between(3, 6), 'indent')}
      <p style="text-indent:42px">Đề nghị các bộ phận nghiêm túc thực hiện, báo cáo bằng văn bản./.</p>
      ${makeClosing(['Như trên', 'TT. Đảng ủy (b/c)', 'Lưu HS'], [chief], words.name(), words.happens(3) ? '' : pressSeal(words, { place: chooseSealPlace(words), ring: `${office} XÃ ${ward.toUpperCase()}`, centre: 'wreath' }))}
      ${words.happens(2) ? pressArrival(words, { x: words.pick([40, 600]), y: words.pick([20, 960]) }) : ''}
      ${stamp?.html ?? ''}${mark?.html ?? ''}`,
    )
    const truth = { ...PLAIN_TRUTH, number, grade: stamp?.grade ?? null, urgency: mark?.urgency ?? null }
    return { ...truth, kind: 'state-letter', isInternal: true, html, ...A4 }
  },
}
