import { A4, type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import type { PaperWords } from '../paper-words.ts'
import { nameMatter, nameWard, writeDay, writeOrders, writeSerial } from './held-out-words.ts'
import { pressSecrecy, pressWord } from './ink-stamps.ts'
import { makeHead, makeLeaf, makeNationLines } from './office-parts.ts'

/** The draft of a scheme with remarks in the margin; most drafts have no number yet. */
export const schemeDraft: PaperLayout = {
  name: 'scheme-draft',
  weight: 3,
  make(words: PaperWords) {
    const ward = nameWard(words)
    const type = words.pick(['ĐA', 'PA', 'KH'] as const)
    const title = { ĐA: 'ĐỀ ÁN', PA: 'PHƯƠNG ÁN', KH: 'KẾ HOẠCH' }[type]
    const number = words.happens(3) ? `${writeSerial(words, 120)}/${type}-UBND` : null
    const stamp = words.happens(4) ? pressSecrecy(words, { place: { x: 100, y: 190 }, sizes: [17, 30] }) : null
    const limit =
      !stamp && words.happens(2)
        ? pressWord(words, words.pick(['LƯU HÀNH NỘI BỘ', 'TÀI LIỆU NỘI BỘ', 'TRẢ LẠI SAU KHI HỌP']), {
            place: { x: 90, y: 190 },
            sizes: [15, 22],
          })
        : ''
    const draft = words.pick([
      '<div style="position:absolute;right:50px;top:16px;border:1.5px solid;padding:2px 12px;font-weight:bold">DỰ THẢO</div>',
      `<div style="position:absolute;left:82px;top:22px"><b><i>Dự thảo lần ${words.between(2, 5)} (${writeDay(words)})</i></b></div>`,
      '<div style="position:absolute;left:130px;top:520px;font-size:110px;font-weight:bold;color:#d8d8d8;transform:rotate(-32deg)">DỰ THẢO</div>',
    ])
    const remark = (top: number) =>
      `<div style="position:absolute;right:12px;top:${top}px;width:118px;border-left:3px solid #d08a1e;background:#fff4dc;font:12px/1.3 Carlito;padding:4px 6px">${words.name()}:<br>${words.pick(['xin ý kiến lãnh đạo', 'số này đã chốt chưa?', 'bỏ đoạn này', 'chưa đưa ra ngoài'])}</div>`
    const part = (name: string) =>
      `<h3 style="font-size:17px;margin:14px 0 2px">${name}</h3><div style="text-align:justify">${writeOrders(words, words.between(3, 5))}</div>`
    const html = makeLeaf(
      `${draft}<div style="position:relative">${makeHead(
        [
          `ỦY BAN NHÂN DÂN<br>XÃ ${ward.toUpperCase()}`,
          `<div style="margin-top:6px">Số: ${number ?? `&emsp;&emsp;/${type}-UBND`}</div>`,
        ],
        [
          ...makeNationLines(words),
          `<i style="display:block;margin-top:8px">${ward}, ngày &emsp; tháng &emsp; năm 2026</i>`,
        ],
      )}
      <div style="text-align:center;margin:70px 0 12px"><b style="font-size:22px">${title}</b><br><b>${nameMatter(words)}</b><br>giai đoạn 2026 – 2030</div>
      ${part('A. Sự cần thiết')}${part('B. Mục tiêu, lộ trình')}${part('C. Nhân sự và kinh phí')}${part('D. Phân công')}</div>
      ${remark(words.between(380, 460))}${remark(words.between(600, 760))}${stamp?.html ?? ''}${limit}`,
      'padding-right:146px;font-size:16.6px',
    )
    return { ...PLAIN_TRUTH, kind: 'plan-draft', number, grade: stamp?.grade ?? null, isInternal: true, html, ...A4 }
  },
}
