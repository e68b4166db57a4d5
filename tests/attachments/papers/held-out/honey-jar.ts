import { type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import type { PaperWords } from '../paper-words.ts'
import { nameWard } from './held-out-words.ts'

/** A photo of jars on a board, whose labels have a red frame around a short word in capitals. */
export const honeyJar: PaperLayout = {
  name: 'honey-jar',
  weight: 2,
  make(words: PaperWords) {
    const jar = (left: number) => {
      const label = words.pick(['MẬT ONG', 'MẬT HOA DỪA', 'MỨT GỪNG', 'MẮM RUỐC', 'MẬT NHO', 'TƯƠNG ỚT'])
      const red = words.pick(['#c81e1e', '#a3162a', '#e0402f'])
      const glass = words.pick(['#c9821c', '#8f4a12', '#e3a93a', '#6d2a12'])
      return `<div style="position:absolute;left:${left}px;bottom:${words.between(130, 170)}px;width:210px;height:330px;border-radius:26px 26px 18px 18px;background:linear-gradient(90deg,#fff5 0,#fff0 18%,#fff0 80%,#0004),${glass};box-shadow:0 20px 26px #0006">
        <div style="position:absolute;left:20px;top:-40px;width:170px;height:52px;border-radius:10px;background:linear-gradient(90deg,#777,#eee,#888)"></div>
        <div style="position:absolute;left:14px;right:14px;top:96px;background:#fffdf2;border-radius:6px;padding:14px 6px;text-align:center"><div style="display:inline-block;border:3px solid ${red};color:${red};font-weight:bold;font-size:25px;line-height:1.2;padding:4px 8px">${label}</div>
        <div style="font-size:15px;margin-top:8px">${nameWard(words)}<br>${words.between(2, 9)}00 ml</div></div></div>`
    }
    const html = `<main style="position:relative;width:960px;height:680px;overflow:hidden;background:linear-gradient(${words.pick(['#a9c7a0', '#d9c7a8', '#8fa7b8'])} 60%,#6b4a2c 60%,#8a6238)">
      ${Array.from({ length: 14 }, () => `<div style="position:absolute;left:${words.below(960)}px;top:${words.below(330)}px;width:${words.between(40, 120)}px;height:${words.between(40, 120)}px;border-radius:50%;background:#fff;opacity:.13;filter:blur(6px)"></div>`).join('')}
      ${jar(words.between(50, 80))}${jar(words.between(350, 390))}${jar(words.between(660, 700))}</main>`
    return { ...PLAIN_TRUTH, kind: 'photo', isOrdinary: true, html, width: 960, height: 680 }
  },
}
