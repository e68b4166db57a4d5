import { A4, type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import type { PaperWords } from '../paper-words.ts'
import { nameWard } from './held-out-words.ts'
import { pressSeal, pressWord } from './ink-stamps.ts'
import { makeLeaf, makeScrawl } from './office-parts.ts'

const TERMS = [
  'Hai bên cam kết thực hiện đúng các điều khoản đã thỏa thuận.',
  'Tranh chấp phát sinh được giải quyết bằng thương lượng trước khi đưa ra tòa.',
  'Bên thuê trả tiền trước ngày mồng năm hằng tháng bằng tiền mặt hoặc chuyển khoản.',
  'Tiền đặt cọc được hoàn lại khi trả nhà, trừ phần hư hỏng nếu có.',
  'Thỏa thuận lập thành hai bản giống nhau, mỗi bên giữ một bản.',
]

/** The last page of a contract with the seals of two companies, or a page with seals alone. */
export const contractEnd: PaperLayout = {
  name: 'contract-end',
  weight: 3,
  make(words: PaperWords) {
    const company = () => `CÔNG TY ${words.pick(['TNHH', 'CỔ PHẦN', 'TNHH MTV'])} ${nameWard(words).toUpperCase()}`
    const seal = (x: number, y: number) =>
      pressSeal(words, {
        place: { x, y },
        ring: `M.S.D.N: 97${words.between(10000000, 99999999)} - C.T.T.N.H.H`,
        centre: ['CÔNG TY', 'TNHH', nameWard(words).toUpperCase()],
        diameter: words.between(130, 190),
      })
    const terms = Array.from(
      { length: 5 },
      (_, i) => `<p style="margin:8px 0;text-align:justify"><b>${i + 8}.</b> ${TERMS[i]}</p>`,
    )
    const side = (label: string) =>
      `<div style="flex:1"><b>${label}</b><br><span style="font-size:14px">${company()}</span><div style="height:120px;padding-top:16px">${makeScrawl(words)}</div>${words.name()}</div>`
    const html = words.happens(3)
      ? makeLeaf(
          `${seal(90, 160)}${seal(430, 240)}${seal(180, 560)}${pressWord(words, words.pick(['SAO Y', 'ĐÃ KIỂM TRA', 'BẢN GỐC', 'VĂN THƯ']), { place: { x: 440, y: 640 }, sizes: [22, 36] })}<div style="position:absolute;bottom:40px;left:370px">${words.between(2, 30)}</div>`,
        )
      : makeLeaf(
          `${terms.join('')}<div style="display:flex;text-align:center;margin-top:40px">${side('ĐẠI DIỆN BÊN A')}${side('ĐẠI DIỆN BÊN B')}</div>${seal(110, words.between(380, 450))}${seal(450, words.between(380, 450))}<div style="position:absolute;bottom:40px;right:60px;font-size:14px">Trang ${words.between(3, 9)}/9</div>`,
        )
    return { ...PLAIN_TRUTH, kind: 'seal-page', html, ...A4 }
  },
}
