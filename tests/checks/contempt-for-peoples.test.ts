// Peoples are known alike, in the words of every region, and the whole of the contempt is marked.

import { expect, it } from 'vitest'
import { openShippedTagger } from '../../scripts/shipped-checks.ts'
import { checkDraft } from '../../utils/checks/index.ts'
import { createTextDraft } from '../../utils/draft.ts'

const tagger = openShippedTagger()
const findWarned = (text: string) =>
  checkDraft(createTextDraft(text), {}, { tagger }).flatMap(({ check, level, start, end }) =>
    check === 'discrimination' && level === 'warn' ? [text.slice(start, end)] : [],
  )

it.each([
  ['Mấy người Hrê dưới suối làm biếng, ở dơ, cho gạo rồi cũng vậy', 'Mấy người Hrê dưới suối làm biếng, ở dơ'],
  ['Dân Ê Đê làm biếng nhớt thây, ở dơ, cho bò rồi cũng bán', 'Dân Ê Đê làm biếng nhớt thây, ở dơ'],
  ['Bọn Raglai ngu như bò, chỉ biết đẻ, dạy hoài không vô', 'Bọn Raglai ngu như bò, chỉ biết đẻ'],
  ['nguoi Gia Rai luoi bieng an cap, dung thue', 'nguoi Gia Rai luoi bieng an cap'],
  ['Tụi Khmer ở dơ hôi rình, khỏi nhận vô làm', 'Tụi Khmer ở dơ hôi rình'],
  ['Mấy người đồng bào ở dơ kinh khủng, vô trạm hôi rình', 'Mấy người đồng bào ở dơ kinh khủng, vô trạm hôi rình'],
  ['Trọ này không nhận dân Thanh Nghệ, cái thứ nớ lươn lẹo', 'không nhận dân Thanh Nghệ, cái thứ nớ lươn lẹo'],
  ['Đúng là cái lũ nhà quê óc heo, nói mãi không hiểu', 'cái lũ nhà quê óc heo'],
  ['Tụi dân tộc buôn Trấp nộp giấy tờ sai hoài, ngu quá trời', 'Tụi dân tộc buôn Trấp nộp giấy tờ sai hoài, ngu'],
  ['Mấy thằng Mông bản trên hẹn rồi lại quên, lười thấy sợ', 'Mấy thằng Mông bản trên hẹn rồi lại quên, lười'],
  ['Tụi miền núi em nói hoài không chịu nghe, ngu lắm', 'Tụi miền núi em nói hoài không chịu nghe, ngu'],
])('marks the whole of “%s”', (text, words) => {
  expect(findWarned(text)).toEqual([words])
})

it.each([
  'Mấy người Hre trên núi dễ thương lắm, mời tui uống rượu cần tới khuya',
  'Người Ê Đê đâu có làm biếng như người ta nói, mùa cà phê họ làm từ 4h sáng',
  'Tui làm biếng quá, lên buôn Ê Đê ở dơ ba bữa chưa tắm hehe',
  'Người dân tộc ở dơ là do thiếu nước, xã đang kéo ống nước về bản, bà con mừng lắm',
  'Người miền Tây tụi tui làm biếng thì có làm biếng thiệt, mà ai kêu là giúp liền haha',
  'Đừng nói bà con Khmer làm biếng, nói vậy là kỳ thị',
  'Hội đồng hương Thanh Nghệ tại Sài Gòn tuyển thêm thành viên đá bóng, không nhận phí',
  'Bà con nhà quê mua óc heo về nấu cháo cho mấy đứa nhỏ',
  'Tụi miền núi giải thích hoài mà em không hiểu, dốt ghê',
  'Bọn trẻ dân tộc học chăm, giỏi thấy sợ',
  'Tụi mình dân miền trung ra bắc nói ai cũng cười, dốt ghê',
])('is silent of “%s”', (text) => {
  expect(findWarned(text)).toEqual([])
})

it.each([
  ['đồ si đa cút ra khỏi xóm', 'đồ si đa'],
  ['Nhà đó toàn đồ si đa, đừng lại gần', 'đồ si đa'],
  ['tụi tao không chơi với thứ si đa', 'thứ si đa'],
  ['Con Hà thích đồ si đa như mày thiệt hả', 'đồ si đa'],
  ['Thằng Tú đúng đồ si đa giá rẻ', 'đồ si đa'],
  ['Đồ si đa mặc kệ tụi bây', 'Đồ si đa'],
  ['Mụ đó mê đồ si đa như con Thủy', 'đồ si đa'],
  ['Đồ si đa đẹp mã là mày', 'Đồ si đa'],
  ['Ngữ đồ si đa, cũ mèm còn làm cao', 'đồ si đa'],
  ['bán đồ si đa', undefined],
  ['Thằng Tí bán đồ si đa ngoài chợ, đồ nó lựa kỹ lắm', undefined],
  ['Thằng em tui mê đồ si đa, tuần nào cũng đi', undefined],
  ['Đồ si đa đẹp lắm, mặc kệ người ta nói gì', undefined],
  ['đồ si đa mới về đẹp lắm', undefined],
  ['Mẹ hay mua cho tui đồ si đa, mặc tới giờ chưa rách', undefined],
  ['áo khoác này là đồ si đa thôi, có 50k', undefined],
  ['Cứ vào mùa đông là tui ghiền đồ sida', undefined],
])('takes second-hand clothes for no people: %s', (text, words) => {
  expect(findWarned(text)).toEqual(words ? [words] : [])
})
