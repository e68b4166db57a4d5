import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const find = (text: string) => checkDraft(createTextDraft(text), {}, { tagger })

const findPlaces = (text: string) =>
  find(text)
    .filter(({ message }) => message === 'shelter')
    .map(({ level, start, end }) => `${level} ${text.slice(start, end)}`)

it.each([
  ['Chị Ví vợ anh Mẫu bị chồng bạo hành, chừ đang trốn ở nhà bà ngoại xóm Đình', 'nhà bà ngoại xóm Đình'],
  ['chi vi vo anh mau bi chong bao hanh gio dang tron o nha ba ngoai xom dinh', 'nha ba ngoai xom dinh'],
  ['Con Ví bị chồng nó đánh hoài, giờ dắt con lánh về nhà dì Mẫu bên ấp Bình An', 'nhà dì Mẫu bên ấp Bình An'],
  ['O Ví bị lão chồng đánh đập, giờ hai mạ con ở nhờ nhà mệ Mẫu thôn Hạ', 'nhà mệ Mẫu thôn Hạ'],
  ['Chị gái mình bị chồng dọa giết, đang trốn ở phòng trọ hẻm 45 Lê Lợi', 'phòng trọ hẻm 45 Lê Lợi'],
  ['Chị Ví nạn nhân bạo lực gia đình hiện ở nhờ nhà em gái tại thôn Đông', 'nhà em gái tại thôn Đông'],
  ['Chị Ví bị bạo hành. Chị đang tá túc ở chùa Mẫu, xóm 4.', 'chùa Mẫu, xóm 4'],
  ['Chồng đánh chị Ví miết nên chị ôm con về trốn ở nhà mẹ đẻ xóm Đình', 'nhà mẹ đẻ xóm Đình'],
  ['Hồi hôm chị Ví bị chồng đánh như con chó, giờ trốn ở nhà mẹ đẻ xóm Đình', 'nhà mẹ đẻ xóm Đình'],
])('holds where somebody hides from violence, also without a number: %s', (text, place) => {
  expect(findPlaces(text)).toEqual([`stop ${place}`])
})

it('hides the place alone, and leaves what was done', () => {
  const text = 'Chị Ví xóm Mẫu bị chồng đánh gãy tay, đang trốn ở nhà bà ngoại xóm Đình đó'
  const fix = find(text).find(({ message }) => message === 'shelter')?.fix
  expect(fix && text.slice(0, fix.start) + fix.replacement + text.slice(fix.end)).toBe(
    'Chị Ví xóm Mẫu bị chồng đánh gãy tay, đang trốn ở ••• đó',
  )
})

it.each([
  'Mẹ con mình đang ở nhà bà ngoại xóm Đình',
  'Mấy đứa nhỏ chơi trốn tìm, đang trốn ở nhà bà ngoại xóm Đình',
  'Thằng ăn trộm xe đang trốn ở nhà bà ngoại xóm Đình',
  'Thằng Mẫu đánh vợ gãy tay rồi trốn ở nhà bà ngoại xóm Đình',
  'Anh Mẫu chém vợ, công an đang tìm, nghe đâu trốn ở nhà bà ngoại xóm Đình',
  'Chị Ví bị chồng đánh, trốn khỏi nhà chồng ở xóm Đình rồi',
  'Em bị chồng đánh, đang trốn ở nhà bà ngoại xóm Đình, ai chỉ em nên gọi ai với',
  'Nạn nhân bị bạo hành có thể tạm lánh ở Ngôi nhà bình yên, đường Mẫu, gọi đường dây 1900 969 680.',
  'Địa chỉ tin cậy cho phụ nữ bị bạo hành tạm lánh ở nhà văn hóa xóm Đình.',
  'Truyện kể cô Ví bị chồng bạo hành, trốn ở nhà bà ngoại xóm Đình, đọc buồn lắm.',
  'Thương cảnh chị Dậu bị chồng đánh phải ở nhờ nhà bà lão làng Đông Mẫu, đọc Tắt đèn mà khóc',
  'Toàn xã có 12 chị bị chồng bạo hành, 3 chị phải lánh ở nhà người thân.',
  'Mèo nhà em bị đánh đập, giờ ở nhờ nhà cô Lan xóm Đình.',
  'Năm 1972 bà Ví bị lính hành hạ, phải trốn ở nhà dân thôn Đoài.',
  'Có ai biết chị Ví bị chồng đánh trốn ở nhà ngoại xóm Đình không?',
  'Chồng đánh cô bài tiến lên thua hoài, cô trốn sang nhà chị ở ấp 2.',
])('finds no such place in games, of offenders, of the writer, and in what is made known: %s', (text) => {
  expect(findPlaces(text)).toEqual([])
})
