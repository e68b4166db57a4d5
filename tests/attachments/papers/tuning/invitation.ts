import { type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import { makeLines } from '../paper-parts.ts'
import type { PaperWords } from '../paper-words.ts'

/** An invitation to a wedding, often in red. */
export const invitation: PaperLayout = {
  name: 'invitation',
  weight: 1,
  make(words: PaperWords) {
    const red = words.pick(['#c01c28', '#a51d2d', '#8a5a12', '#1c3f6e'])
    const html = `<main style="width:700px;height:920px;box-sizing:border-box;padding:40px;background:#fffaf0;color:${red}">
      <div style="height:100%;box-sizing:border-box;border:${words.pick(['3px solid', '6px double'])} ${red};padding:70px 30px">
      ${makeLines(['<b style="font-size:40px">THIỆP MỜI</b>', 'Trân trọng kính mời'], 'font-size:24px;line-height:1.7')}
      ${makeLines(['Tới dự lễ thành hôn của hai con chúng tôi', `<b style="font-size:36px">${words.name()}</b>`, '&', `<b style="font-size:36px">${words.name()}</b>`], 'font-size:22px;line-height:1.8;margin:40px 0')}
      ${makeLines([`Vào lúc ${words.between(9, 17)} giờ, ngày ${words.date()}`, `Tại nhà văn hóa ${words.place()}`, 'Sự hiện diện của quý khách là niềm vinh hạnh'], 'font-size:21px;line-height:1.7')}
      </div></main>`
    return { ...PLAIN_TRUTH, kind: 'invitation', isOrdinary: true, html, width: 700, height: 920 }
  },
}
