import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const find = (text: string) => checkDraft(createTextDraft(text), {}, { tagger })
const findLevels = (text: string) => find(text).map(({ check, message, level }) => `${check} ${message} ${level}`)

it.each([
  [
    'thằng Út Ví bị siđa đó, bà con đừng cho con nít chơi gần',
    'thằng Ú.V. bị siđa đó, bà con đừng cho con nít chơi gần',
  ],
  ['Nghe nói thằng Mẫu con ông Năm Ví bị HIV đó bà con', 'Nghe nói thằng M. bị HIV đó bà con'],
  ['Ông Ba Ví bị nhiễm HIV rồi bà con, đừng lại gần', 'Ông B.V. bị nhiễm HIV rồi bà con, đừng lại gần'],
  ['ong Ba Vi bi nhiem HIV roi ba con oi', 'ong B.V. bi nhiem HIV roi ba con oi'],
  ['Con Bé Ba con ông Sáu Ví bị bệnh lậu, giang mai gì đó', 'Con B.B. bị bệnh lậu, giang mai gì đó'],
  ['thằng út ví bị siđa đó bà con', 'thằng Ú.V. bị siđa đó bà con'],
  ['Báo bà con mình, ông Ba Ví bị HIV rồi đó', 'Báo bà con mình, ông B.V. bị HIV rồi đó'],
  ['dì Năm Mẫu mắc giang mai, ai mua chè dì nhớ né', 'dì N.M. mắc giang mai, ai mua chè dì nhớ né'],
])('holds what people are shunned for, of somebody the village knows: %s', (text, after) => {
  expect(findLevels(text)).toEqual(['personal-data health stop'])
  const { start, end, replacement } = find(text)[0]!.fix!
  expect(text.slice(0, start) + replacement + text.slice(end)).toBe(after)
  expect(findLevels(after).filter((level) => level.endsWith('stop'))).toEqual([])
})

it.each([
  'Thằng Út Ví nhà tui bị si đa, ai biết chỗ nào phát thuốc chỉ giùm',
  'Chú ruột tui, ông Ba Ví, bị HIV mấy năm nay mà vẫn khỏe',
  'Ông Ba Ví đâu có bị HIV, đừng đồn bậy',
  'Chú Tư Ví nhiễm HIV nhưng bà con đừng xa lánh chú',
  'Thằng Tư Ví bị si đa hay sao mà ốm dữ haha',
  'Ca sĩ Ba Ví kể trên VTV chú bị HIV từ năm 2010',
  'Chị Út Mẫu có si đa đẹp lắm nè, ghé coi',
  'Nhà chị Bảy Mẫu bán quần áo sida giá rẻ',
  'Chia buồn cùng gia đình ông Ba Ví, ổng mất vì tai biến',
  'Thằng Tư Ví nhà tui viêm gan',
  'Phim mới có thằng Út Ví bị nhiễm HIV, coi thương quá',
  'Tiểu phẩm tối nay: thằng Út Ví bị HIV do xăm mình',
  'Thằng Út Ví bị HIV mèo, ai nuôi mèo chỉ tui',
  'Bà con đừng nói dì Năm Ví bị HIV nữa, dì đi xét nghiệm về rồi',
  'Cái năm covid bị trầm cảm, tui nằm nhà khóc hoài',
  'anh ba bạn tui bị HIV',
])('holds neither the writer’s family, nor a denial, a jest, a kind word, what is known or clothes: %s', (text) => {
  expect(findLevels(text).filter((level) => level.endsWith('stop'))).toEqual([])
})

it.each([
  ['Tí Ví xóm 3 bị sida đó', 'T.V. bị sida đó'],
  ['Sơn Ví tổ 4 dính si đa, né ra', 'S.V. dính si đa, né ra'],
  ['con mẫu xóm 3 bị hiv', 'con M. bị hiv'],
  ['con mau xom 3 bi hiv', 'con M. bi hiv'],
  ['thằng Ví nhà bên bị sida rồi bà con ơi', 'thằng V. nhà bên bị sida rồi bà con ơi'],
  ['con mẫu cuối xóm mắc giang mai', 'con M. cuối xóm mắc giang mai'],
  ['con mẫu con ông tư bị sida đó', 'con M. con ông tư bị sida đó'],
])('warns of what a neighbour is shunned for, by a nickname or in small letters: %s', (text, after) => {
  expect(findLevels(text)).toEqual(['personal-data health warn'])
  const { start, end, replacement } = find(text)[0]!.fix!
  expect(text.slice(0, start) + replacement + text.slice(end)).toBe(after)
})

it.each([
  'Tí Ví xóm 3 bị cúp điện',
  'Trong game, Tí Ví xóm 3 bị sida rồi chết',
  'Tí Ví xóm 3 bị sida haha',
  'Tí Ví xóm 3 đâu có bị sida, đừng đồn',
  'Mèo Mun xóm 3 bị HIV mèo',
  'Người xóm 3 nhiễm HIV được phát thuốc miễn phí',
  'chị nào ở ấp 5 nhiễm HIV liên hệ trạm y tế lấy thuốc',
  'cái áo xóm 3 dính si đa',
  'Giả sử chị tư xóm 2 nhiễm hiv thì cũng là hàng xóm mình.',
  'Con mèo Mun ấp 2 bị sida, ai biết thú y nào.',
])('warns neither of a group, a game, an animal or a denial nor of other troubles: %s', (text) => {
  expect(findLevels(text).filter((level) => !level.endsWith('note'))).toEqual([])
})
