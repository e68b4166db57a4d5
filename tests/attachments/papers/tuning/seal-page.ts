import { A4, type PaperLayout, PLAIN_TRUTH } from '../paper.ts'
import { makeLines, makeMotto, makeParagraph, makeRule, makeSheet } from '../paper-parts.ts'
import { makeRoundSeal } from '../paper-stamps.ts'
import type { PaperWords } from '../paper-words.ts'

/** A confirmation with a round seal and no stamp: a seal makes no paper secret. */
export const sealPage: PaperLayout = {
  name: 'seal-page',
  weight: 2,
  make(words: PaperWords) {
    const place = words.place()
    const seal = { x: words.between(400, 500), y: words.between(560, 640) }
    const html = makeSheet(
      `${makeMotto(18)}${makeRule(190)}${makeLines([`<i>${words.dateline(place)}</i>`], 'text-align:right;margin:12px 0')}
       ${makeLines(['<b style="font-size:24px">GIẤY XÁC NHẬN</b>'], 'margin:30px 0')}
       ${makeParagraph(`Kính gửi: Ủy ban nhân dân xã ${place}`)}
       ${makeParagraph(`Tôi tên là ${words.name()}, hiện làm nghề nông tại thôn ${words.between(1, 9)}.`)}
       ${makeParagraph(`Xin xác nhận gia đình tôi đã tham gia ngày hội tại ${words.place()} vào ngày ${words.date()}.`)}
       ${makeParagraph(words.news())}
       ${makeLines(['<b>XÁC NHẬN CỦA ĐỊA PHƯƠNG</b>', '<div style="height:130px"></div>', words.name()], 'margin:40px 0 0 300px')}
       ${makeRoundSeal(words, seal, `ỦY BAN NHÂN DÂN XÃ ${place.toUpperCase()}`)}
       ${words.happens(3) ? makeRoundSeal(words, { x: 90, y: 60 }, `CÔNG TY ${words.place().toUpperCase()}`) : ''}`,
    )
    return { ...PLAIN_TRUTH, kind: 'seal-page', html, ...A4 }
  },
}
