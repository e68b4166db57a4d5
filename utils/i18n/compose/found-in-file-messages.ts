// What is said of a finding in a file. A draft can be changed word by word where it is; of a file, its owner decides
// whether it goes out at all, and what is to be changed in it is changed elsewhere.

import type { FindingSource } from '../../draft.ts'
import { type Language, type Translations, translate } from '../translate.ts'

/** What is counted: one form for any number, or that of one and that of several. */
type CountedName = string | readonly [one: string, several: string]

/** Texts about what was found in files. Keys are a check and one of its messages. */
interface FoundInFileMessages {
  /** What is counted. */
  kinds: Readonly<Record<string, CountedName>>
  /** Where a kind has no name here: how many places. */
  places: (count: number) => string
  /** After the first kinds: how many places of other kinds. */
  others: (count: number) => string
  /** What one finding may be, and what to do with the file. */
  about: Readonly<Record<string, string>>
  /** The same for several. Where it is absent, the text about one says it. */
  aboutSeveral: Readonly<Record<string, string>>
}

const VI_ASK =
  'Không nên đăng hay gửi rộng tệp này; nên hỏi nơi ban hành có được công khai không, hoặc đăng bản đã công bố.'
const EN_ASK =
  'It is better not to post this file or send it widely, and to ask its issuer whether it may be made public, or to post the published version.'

/** Texts about what was found in files, in both languages. */
export const foundInFileMessages: Translations<FoundInFileMessages> = {
  vi: {
    kinds: {
      'secret-marking/stamped': 'dấu độ mật',
      'secret-marking/grade': 'chỗ ghi độ mật',
      'secret-marking/paper': 'dấu hiệu tài liệu mật',
      'secret-marking/stamp': 'dấu phải giữ kín',
      'secret-marking/meeting': 'chuyện trong cuộc họp kín',
      'secret-marking/troops': 'nơi đóng quân, giờ hành quân',
      'secret-marking/informant': 'người báo tin',
      'secret-marking/raid': 'cuộc truy quét sắp tới',
      'secret-marking/file': 'tên tệp có độ mật',
      'internal-document/attached': 'dấu hiệu văn bản của cơ quan',
      'internal-document/mark': 'chỗ ghi lưu hành nội bộ',
      'internal-document/paper': 'dấu hiệu tài liệu chưa công bố',
      'internal-document/content': 'dấu hiệu văn bản chưa công bố',
      'internal-document/staffing': 'chuyện nhân sự chưa công bố',
      'internal-document/admission': 'hồ sơ, phiếu kín xét vào Đảng',
      'internal-document/access': 'lối vào hệ thống của cơ quan',
      'internal-document/exam-store': 'nơi cất đề thi',
      'internal-document/kept': 'điều cơ quan chưa công bố',
      'internal-document/file': 'tên tệp giống văn bản nội bộ',
      'internal-document/number': 'số hiệu văn bản',
      'personal-data/list': 'bảng dữ liệu nhiều người',
      'personal-data/identity-card': 'ảnh thẻ căn cước',
      'personal-data/insurance-card': 'ảnh thẻ bảo hiểm y tế',
      'personal-data/birth-certificate': 'ảnh giấy khai sinh',
      'personal-data/household-book': 'ảnh sổ hộ khẩu',
      'personal-data/health-record': 'ảnh giấy khám, chữa bệnh',
      'personal-data/identity': 'số căn cước',
      'personal-data/secret': 'mật khẩu, mã xác thực',
      'personal-data/account': 'số tài khoản, số thẻ',
      'personal-data/health': 'thông tin sức khỏe',
      'personal-data/private': 'chuyện riêng',
      'personal-data/petition': 'người gửi đơn thư',
      'personal-data/trouble': 'chuyện nợ nần, kiện tụng, hôn nhân',
      'personal-data/money-record': 'danh sách nợ, lương',
      'personal-data/shaming': 'tên người bị bêu',
      'personal-data/insurance': 'số bảo hiểm',
      'personal-data/tax': 'mã số thuế',
      'personal-data/phone': 'số điện thoại',
      'personal-data/contact': 'số để liên hệ',
      'personal-data/email': 'địa chỉ e-mail',
      'personal-data/address': 'địa chỉ nhà',
      'personal-data/shelter': 'nơi lánh của người bị bạo hành, xâm hại',
      'personal-data/birth': 'ngày sinh',
      'personal-data/plate': 'biển số xe',
      'personal-data/place': 'vị trí nơi chụp',
      'child-privacy/victim': 'chi tiết về trẻ trong vụ việc',
      'child-privacy/abused': 'chi tiết về trẻ bị hại',
      'child-privacy/ill-listed': 'tên trẻ kèm bệnh tật',
      'child-privacy/clip': 'lời mời xem clip trẻ bị hại',
      'child-privacy/marks': 'ảnh bảng điểm',
      'child-privacy/named': 'tên trẻ em',
      'child-privacy/shamed': 'tên trẻ bị bêu',
      'child-privacy/listed': 'tên trẻ em',
      'child-privacy/written-out': 'tên trẻ em',
      'child-privacy/own-consent': 'tên trẻ em',
      'suspicious-link/state': 'đường dẫn đáng ngờ',
      'suspicious-link/bank': 'đường dẫn đáng ngờ',
      'suspicious-link/platform': 'đường dẫn đáng ngờ',
      'suspicious-link/disguised': 'đường dẫn đáng ngờ',
      'suspicious-link/ip': 'đường dẫn đáng ngờ',
      'suspicious-link/shortened': 'đường dẫn rút gọn',
      'suspicious-link/credentials': 'đường dẫn có mật khẩu',
      'suspicious-link/package': 'tệp cài ứng dụng',
      'suspicious-link/warned': 'đường dẫn giả',
      'own-words/own': 'từ trong danh sách',
      'own-words/agency': 'từ trong danh sách',
    },
    places: (count) => `${count} chỗ cùng loại`,
    others: (count) => `và ${count} chỗ khác`,
    about: {
      'secret-marking/grade': `Có dấu hiệu tệp ghi hoặc nhắc tới độ mật của tài liệu. ${VI_ASK}`,
      'secret-marking/paper': `Có dấu hiệu tệp là tài liệu mật hoặc chép từ tài liệu mật. ${VI_ASK}`,
      'secret-marking/stamp': `Tệp có cụm chữ thường đóng dấu trên bì thư hoặc tài liệu phải giữ kín. ${VI_ASK}`,
      'secret-marking/meeting':
        'Có dấu hiệu tệp ghi lại chuyện trong cuộc họp kín. Không nên đăng hay gửi rộng tệp này; nên hỏi cơ quan tổ chức cuộc họp.',
      'secret-marking/troops':
        'Có dấu hiệu tệp nói rõ nơi đóng quân, canh gác, kho vũ khí hoặc giờ hành quân, truy quét. Không nên đăng hay gửi rộng tệp này; nên hỏi người phụ trách.',
      'secret-marking/informant':
        'Có dấu hiệu tệp làm lộ người báo tin cho lực lượng chức năng. Không nên đăng hay gửi rộng tệp này.',
      'secret-marking/raid':
        'Có dấu hiệu tệp báo trước giờ và nơi kiểm tra, truy quét. Không nên đăng hay gửi rộng tệp này cho tới khi việc đã xong.',
      'secret-marking/file':
        'Trong tệp có nhắc tới một tệp mà tên có chữ chỉ độ mật. Không nên đăng tệp này trước khi hỏi người phụ trách.',
      'internal-document/content': `Có dấu hiệu tệp có nội dung hoặc hình của một văn bản chưa công bố. ${VI_ASK}`,
      'internal-document/number':
        'Trong tệp có số hiệu giống văn bản nội bộ. Nên hỏi nơi ban hành văn bản đó đã công bố chưa; đã công bố thì đăng bản công bố.',
      'internal-document/mark': `Có dấu hiệu tệp là tài liệu chỉ lưu hành nội bộ. ${VI_ASK}`,
      'internal-document/paper': `Có dấu hiệu tệp là tài liệu chưa công bố. ${VI_ASK}`,
      'internal-document/staffing':
        'Có dấu hiệu tệp nói trước chuyện nhân sự chưa công bố. Không nên đăng hay gửi rộng tệp này trước khi cơ quan thông báo chính thức.',
      'internal-document/admission':
        'Có dấu hiệu tệp nói về hồ sơ hoặc phiếu kín khi xét một người vào Đảng. Không nên đăng hay gửi rộng tệp này.',
      'internal-document/access':
        'Có dấu hiệu tệp chỉ lối vào hệ thống của một cơ quan. Không nên đăng hay gửi rộng tệp này; nên báo cho nơi quản lý hệ thống.',
      'internal-document/exam-store':
        'Có dấu hiệu tệp cho biết nơi cất đề thi niêm phong hoặc chìa khóa. Không nên đăng hay gửi rộng tệp này; nên báo riêng cho người phụ trách.',
      'internal-document/kept':
        'Có dấu hiệu tệp nêu điều mà cơ quan biết về một người hoặc doanh nghiệp và chưa công bố. Không nên đăng hay gửi rộng tệp này trước khi cơ quan công khai.',
      'internal-document/file':
        'Trong tệp có nhắc tới một tệp mà tên giống văn bản nội bộ. Nên hỏi nơi ban hành văn bản đó đã công bố chưa.',
      'personal-data/phone':
        'Có dấu hiệu tệp có số điện thoại riêng. Chỉ nên đăng tệp khi chủ số đồng ý; nếu chưa, nên che số trong tệp rồi chọn bản đã che.',
      'personal-data/contact': 'Tệp có số để liên hệ. Đăng tệp công khai thì ai cũng thấy số này.',
      'personal-data/identity':
        'Có dấu hiệu tệp có số căn cước của một người. Chỉ nên đăng tệp khi người đó đồng ý; nếu chưa, nên che số trong tệp rồi chọn bản đã che.',
      'personal-data/insurance':
        'Có dấu hiệu tệp có số bảo hiểm của một người. Nên che số trong tệp rồi chọn bản đã che.',
      'personal-data/tax':
        'Có dấu hiệu tệp có mã số thuế của một người. Nếu không cần thiết, nên che trong tệp rồi chọn bản đã che.',
      'personal-data/account':
        'Có dấu hiệu tệp có số tài khoản hoặc số thẻ ngân hàng. Nên che trong tệp, hoặc chỉ gửi tệp riêng cho người cần.',
      'personal-data/secret':
        'Có dấu hiệu tệp có mật khẩu hoặc mã xác thực. Không nên đăng tệp này; nếu tệp đã gửi thì nên đổi mật khẩu ngay.',
      'personal-data/email':
        'Có dấu hiệu tệp có địa chỉ e-mail riêng. Chỉ nên đăng tệp khi người đó đồng ý; nếu chưa, nên che địa chỉ trong tệp.',
      'personal-data/plate':
        'Có dấu hiệu tệp có biển số xe của một người. Nên che vài số cuối trong tệp rồi chọn bản đã che.',
      'personal-data/address':
        'Có dấu hiệu tệp có địa chỉ nhà của một người. Nên bỏ số nhà, ngõ, hẻm trong tệp rồi chọn bản đã sửa.',
      'personal-data/shelter':
        'Có dấu hiệu tệp có nơi lánh của người bị bạo hành, xâm hại. Nên bỏ cả địa chỉ trong tệp rồi chọn bản đã sửa.',
      'personal-data/birth':
        'Có dấu hiệu tệp có ngày sinh kèm họ tên của một người. Nên bỏ một trong hai trong tệp rồi chọn bản đã sửa.',
      'personal-data/health':
        'Có dấu hiệu tệp có thông tin sức khỏe của một người có tên. Đây là dữ liệu nhạy cảm: nên che tên trong tệp, hoặc chỉ gửi tệp riêng cho người cần.',
      'personal-data/private':
        'Có dấu hiệu tệp kể chuyện tình cảm, gia đình của một người có tên. Đó là đời tư: chỉ nên đăng tệp khi người đó đồng ý; nếu chưa, nên bỏ phần đó trong tệp.',
      'personal-data/petition':
        'Có dấu hiệu tệp cho biết ai đã gửi đơn tố cáo, khiếu nại. Người gửi đơn cần được giữ kín danh tính: nên bỏ tên và nơi ở trong tệp, hoặc không gửi tệp.',
      'personal-data/trouble':
        'Có dấu hiệu tệp kể chuyện nợ nần, kiện tụng, tiền lương hay hôn nhân của một người có tên. Chỉ nên đăng tệp khi người đó đồng ý.',
      'personal-data/money-record':
        'Có dấu hiệu tệp nêu nợ nần hoặc tiền lương của nhiều người có tên. Nên viết tắt tên trong tệp, hoặc chỉ gửi riêng cho từng người.',
      'personal-data/shaming':
        'Có dấu hiệu tệp nêu tên một người để bêu trước mọi người. Nên bỏ tên, ảnh, nơi ở trong tệp, hoặc không gửi tệp.',
      'child-privacy/named':
        'Có dấu hiệu tệp nêu họ tên trẻ kèm chi tiết riêng, như trường, lớp, nơi ở, sức khỏe, giấy tờ. Chỉ nên đăng tệp khi cha mẹ đồng ý, trẻ từ đủ 7 tuổi cũng đồng ý; nếu chưa, nên che tên trong tệp.',
      'child-privacy/shamed':
        'Có dấu hiệu tệp nêu họ tên trẻ để bêu lỗi trước mọi người. Dù em có lỗi, nên che tên, lớp trong tệp, hoặc không gửi tệp.',
      'child-privacy/listed':
        'Có dấu hiệu tệp là danh sách hoặc bảng điểm có tên trẻ. Không nên đăng tệp này; nên gửi riêng cho từng phụ huynh.',
      'child-privacy/written-out':
        'Trong tệp tên em đã viết tắt ở một chỗ, còn chỗ khác vẫn viết đủ. Nên viết tắt cả chỗ này rồi chọn bản đã sửa.',
      'child-privacy/own-consent':
        'Tệp ghi cha mẹ đồng ý, chưa ghi em đồng ý. Trẻ từ đủ 7 tuổi cũng phải đồng ý; nếu chưa, nên che tên trong tệp.',
      'child-privacy/abused':
        'Có dấu hiệu tệp để người đọc nhận ra một đứa trẻ bị hại. Không nên đăng tệp này, dù có người đồng ý; để giúp em thì gọi 111.',
      'child-privacy/ill-listed':
        'Có dấu hiệu tệp là danh sách trẻ có tên kèm bệnh tật. Không nên đăng tệp này; chỉ nên gửi riêng cho người phụ trách.',
      'child-privacy/clip':
        'Có dấu hiệu tệp mời xem, gửi clip hoặc ảnh một đứa trẻ bị hại. Không nên đăng hay gửi tệp này; để giúp em thì gọi 111 hoặc báo công an.',
      'child-privacy/victim':
        'Có dấu hiệu tệp để người đọc nhận ra một đứa trẻ trong vụ việc. Không nên đăng tệp này; nếu cần gửi, nên che tên, tên cha mẹ, nơi ở, trường lớp.',
      'suspicious-link/state':
        'Trong tệp có tên miền có dấu hiệu nhái trang của cơ quan nhà nước. Trang chính thức có đuôi .gov.vn, nên kiểm tra trước khi đăng tệp.',
      'suspicious-link/bank':
        'Trong tệp có tên miền có dấu hiệu nhái trang của ngân hàng hoặc ví điện tử. Nên kiểm tra trên trang chính thức trước khi đăng tệp.',
      'suspicious-link/platform':
        'Trong tệp có tên miền có dấu hiệu nhái một trang quen thuộc. Nên kiểm tra trước khi đăng tệp.',
      'suspicious-link/disguised':
        'Trong tệp có tên miền dùng chữ cái giả dạng hoặc mã thay chữ. Nên kiểm tra nơi đường dẫn trỏ tới trước khi đăng tệp.',
      'suspicious-link/ip': 'Trong tệp có đường dẫn chỉ có số, không có tên miền. Nên kiểm tra trước khi đăng tệp.',
      'suspicious-link/shortened':
        'Trong tệp có đường dẫn rút gọn, không cho thấy trang thật sẽ mở. Nên mở thử và kiểm tra trước khi đăng tệp.',
      'suspicious-link/credentials':
        'Trong tệp có đường dẫn kèm tên đăng nhập và mật khẩu. Nên bỏ phần đó trong tệp rồi chọn bản đã sửa.',
      'suspicious-link/package':
        'Trong tệp có đường dẫn tới tệp .apk, cài ứng dụng ngoài kho chính thức. Nên kiểm tra trước khi đăng tệp.',
      'suspicious-link/warned':
        'Trong tệp có đường dẫn giả còn bấm được. Nên che bớt trong tệp để người đọc khỏi bấm nhầm, rồi chọn bản đã sửa.',
    },
    aboutSeveral: {
      'personal-data/phone':
        'Có dấu hiệu tệp có số riêng của nhiều người. Chỉ nên đăng tệp khi từng người đồng ý; nếu chưa, nên bỏ cột số hoặc che trong tệp rồi chọn bản đã sửa.',
      'personal-data/identity':
        'Có dấu hiệu tệp có số căn cước của nhiều người. Không nên đăng tệp này khi chưa được từng người đồng ý; nên bỏ cột số hoặc che trong tệp rồi chọn bản đã sửa.',
      'personal-data/insurance':
        'Có dấu hiệu tệp có số bảo hiểm của nhiều người. Nên bỏ cột số hoặc che trong tệp rồi chọn bản đã sửa.',
      'personal-data/tax':
        'Có dấu hiệu tệp có mã số thuế của nhiều người. Nếu không cần thiết, nên bỏ hoặc che trong tệp rồi chọn bản đã sửa.',
      'personal-data/email':
        'Có dấu hiệu tệp có địa chỉ e-mail riêng của nhiều người. Chỉ nên đăng tệp khi từng người đồng ý; nếu chưa, nên bỏ hoặc che trong tệp.',
      'personal-data/plate':
        'Có dấu hiệu tệp có biển số xe của nhiều người. Nên che vài số cuối trong tệp rồi chọn bản đã che.',
      'personal-data/address':
        'Có dấu hiệu tệp có địa chỉ nhà của nhiều người. Nên bỏ số nhà, ngõ, hẻm trong tệp rồi chọn bản đã sửa.',
      'personal-data/birth':
        'Có dấu hiệu tệp có ngày sinh kèm họ tên của nhiều người. Nên bỏ một trong hai trong tệp rồi chọn bản đã sửa.',
      'personal-data/health':
        'Có dấu hiệu tệp có thông tin sức khỏe của nhiều người có tên. Đây là dữ liệu nhạy cảm: không nên đăng tệp này, chỉ gửi riêng cho người cần.',
      'child-privacy/named':
        'Có dấu hiệu tệp nêu họ tên nhiều trẻ kèm chi tiết riêng, như trường, lớp, nơi ở, sức khỏe, giấy tờ. Không nên đăng tệp này khi cha mẹ của từng trẻ chưa đồng ý, trẻ từ đủ 7 tuổi cũng vậy; nên che tên trong tệp.',
    },
  },
  en: {
    kinds: {
      'secret-marking/stamped': ['secrecy stamp', 'secrecy stamps'],
      'secret-marking/grade': ['secrecy grade', 'secrecy grades'],
      'secret-marking/paper': ['sign of a secret paper', 'signs of a secret paper'],
      'secret-marking/stamp': ['stamp of closed papers', 'stamps of closed papers'],
      'secret-marking/meeting': ['report of a closed meeting', 'reports of a closed meeting'],
      'secret-marking/troops': ['place or time of forces', 'places or times of forces'],
      'secret-marking/informant': ['informant', 'informants'],
      'secret-marking/raid': ['coming raid', 'coming raids'],
      'secret-marking/file': ['file name with a secrecy grade', 'file names with a secrecy grade'],
      'internal-document/attached': ['sign of a paper of an office', 'signs of a paper of an office'],
      'internal-document/mark': ['mark of internal circulation', 'marks of internal circulation'],
      'internal-document/paper': ['sign of an unpublished paper', 'signs of an unpublished paper'],
      'internal-document/content': ['sign of an unpublished text', 'signs of an unpublished text'],
      'internal-document/staffing': ['staffing decision', 'staffing decisions'],
      'internal-document/admission': ['admission to the Party', 'admissions to the Party'],
      'internal-document/access': ['way into a system', 'ways into a system'],
      'internal-document/exam-store': ['place of exam papers', 'places of exam papers'],
      'internal-document/kept': ['matter that an office has not published', 'matters that an office has not published'],
      'internal-document/file': ['name of an internal paper', 'names of internal papers'],
      'internal-document/number': ['number of a paper', 'numbers of papers'],
      'personal-data/list': ['table of many people', 'tables of many people'],
      'personal-data/identity-card': ['photo of an identity card', 'photos of identity cards'],
      'personal-data/insurance-card': ['photo of an insurance card', 'photos of insurance cards'],
      'personal-data/birth-certificate': ['photo of a birth certificate', 'photos of birth certificates'],
      'personal-data/household-book': ['photo of a household book', 'photos of household books'],
      'personal-data/health-record': ['photo of a medical paper', 'photos of medical papers'],
      'personal-data/identity': ['identity number', 'identity numbers'],
      'personal-data/secret': ['password or code', 'passwords or codes'],
      'personal-data/account': ['account or card number', 'account or card numbers'],
      'personal-data/health': ['piece of health information', 'pieces of health information'],
      'personal-data/private': ['private matter', 'private matters'],
      'personal-data/petition': ['sender of a petition', 'senders of petitions'],
      'personal-data/trouble': ['debt, court case or broken marriage', 'debts, court cases or broken marriages'],
      'personal-data/money-record': ['list of debts or pay', 'lists of debts or pay'],
      'personal-data/shaming': ['name of someone who is shamed', 'names of people who are shamed'],
      'personal-data/insurance': ['insurance number', 'insurance numbers'],
      'personal-data/tax': ['tax code', 'tax codes'],
      'personal-data/phone': ['phone number', 'phone numbers'],
      'personal-data/contact': ['number to call', 'numbers to call'],
      'personal-data/email': ['e-mail address', 'e-mail addresses'],
      'personal-data/address': ['home address', 'home addresses'],
      'personal-data/shelter': ['refuge from violence', 'refuges from violence'],
      'personal-data/birth': ['date of birth', 'dates of birth'],
      'personal-data/plate': ['number plate', 'number plates'],
      'personal-data/place': ['place of a photo', 'places of photos'],
      'child-privacy/victim': ['detail about a child victim', 'details about child victims'],
      'child-privacy/abused': ['detail about an abused child', 'details about abused children'],
      'child-privacy/ill-listed': ['name of an ill child', 'names of ill children'],
      'child-privacy/clip': ['offer of a clip of a harmed child', 'offers of clips of harmed children'],
      'child-privacy/marks': ['photo of a mark sheet', 'photos of mark sheets'],
      'child-privacy/named': ['name of a child', 'names of children'],
      'child-privacy/shamed': ['name of a shamed child', 'names of shamed children'],
      'child-privacy/listed': ['name of a child', 'names of children'],
      'child-privacy/written-out': ['name of a child', 'names of children'],
      'child-privacy/own-consent': ['name of a child', 'names of children'],
      'suspicious-link/state': ['suspicious link', 'suspicious links'],
      'suspicious-link/bank': ['suspicious link', 'suspicious links'],
      'suspicious-link/platform': ['suspicious link', 'suspicious links'],
      'suspicious-link/disguised': ['suspicious link', 'suspicious links'],
      'suspicious-link/ip': ['suspicious link', 'suspicious links'],
      'suspicious-link/shortened': ['shortened link', 'shortened links'],
      'suspicious-link/credentials': ['link with a password', 'links with a password'],
      'suspicious-link/package': ['app package', 'app packages'],
      'suspicious-link/warned': ['false link', 'false links'],
      'own-words/own': ['listed word', 'listed words'],
      'own-words/agency': ['listed word', 'listed words'],
    },
    places: (count) => (count === 1 ? '1 place' : `${count} places of this kind`),
    others: (count) => `and ${count} more`,
    about: {
      'secret-marking/grade': `This file may carry or name a secrecy grade. ${EN_ASK}`,
      'secret-marking/paper': `This file may be a secret paper or repeat one. ${EN_ASK}`,
      'secret-marking/stamp': `This file has words that are usually stamped on papers to be kept closed. ${EN_ASK}`,
      'secret-marking/meeting':
        'This file may retell what was said in a closed meeting. It is better not to post it or send it widely, and to ask the office that held the meeting.',
      'secret-marking/troops':
        'This file may tell where forces or arms are, or when they move, keep guard or raid. It is better not to post it or send it widely, and to ask the person in charge.',
      'secret-marking/informant':
        'This file may give away who informed the authorities. It is better not to post it or send it widely.',
      'secret-marking/raid':
        'This file may give away when and where a check or a raid will be. It is better not to post it or send it widely until it is over.',
      'secret-marking/file':
        'This file mentions a file whose name carries a secrecy grade. It is better to ask the person in charge before posting it.',
      'internal-document/content': `This file may have the content or a picture of an unpublished paper. ${EN_ASK}`,
      'internal-document/number':
        'This file has what looks like the number of an internal paper. It is better to ask the issuer whether that paper has been made public, and then to post the published version.',
      'internal-document/mark': `This file may be a paper for internal circulation. ${EN_ASK}`,
      'internal-document/paper': `This file may be a paper that is not yet public. ${EN_ASK}`,
      'internal-document/staffing':
        'This file may give staffing decisions not yet announced. It is better not to post it or send it widely before the announcement.',
      'internal-document/admission':
        'This file may be about the papers or the ballot on who joins the Party. It is better not to post it or send it widely.',
      'internal-document/access':
        'This file may show a way into the system of an office. It is better not to post it or send it widely, and to report it to who runs the system.',
      'internal-document/exam-store':
        'This file may show where sealed exam papers or their keys are kept. It is better not to post it or send it widely, and to say it only to who is in charge.',
      'internal-document/kept':
        'This file may pass on what an office knows of a person or a firm and has not published. It is better not to post it or send it widely before the office makes it public.',
      'internal-document/file':
        'This file mentions a file whose name looks like an internal paper. It is better to ask the issuer whether that paper has been made public.',
      'personal-data/phone':
        'This file may have a private phone number. It is better to post it only if the owner agrees; if not, mask the number in the file and choose that copy.',
      'personal-data/contact': 'This file has a number to call. Posted in public, everybody sees it.',
      'personal-data/identity':
        "This file may have someone's identity number. It is better to post it only with their consent; if not, mask the number in the file and choose that copy.",
      'personal-data/insurance':
        "This file may have someone's insurance number. It is better to mask it in the file and choose that copy.",
      'personal-data/tax':
        "This file may have someone's tax code. Where it is not needed, it is better to mask it in the file.",
      'personal-data/account':
        'This file may have a bank account or card number. It is better to mask it in the file, or to send the file only to the person who needs it.',
      'personal-data/secret':
        'This file may have a password or a one-time code. It is better not to post it, and to change the password if it was sent.',
      'personal-data/email':
        "This file may have someone's own e-mail address. It is better to post it only with their consent; if not, mask the address in the file.",
      'personal-data/plate':
        "This file may have someone's number plate. It is better to mask the last digits in the file.",
      'personal-data/address':
        "This file may have someone's home address. It is better to leave out the number of house and lane in the file.",
      'personal-data/shelter':
        'This file may say where people hide who fled from violence. It is better to leave out the whole address in the file.',
      'personal-data/birth':
        "This file may have someone's date of birth with their name. It is better to leave out one of them in the file.",
      'personal-data/health':
        'This file may have health information about someone named. It is sensitive: it is better to mask the name in the file, or to send the file only to the person who needs it.',
      'personal-data/private':
        'This file may be about the love or family life of someone named. It is private: post it only with their consent; if not, it is better to take that part out.',
      'personal-data/petition':
        'This file may say who sent a denunciation or a complaint. Who sends one should be kept unknown: it is better to take out the name and the home, or not to send the file.',
      'personal-data/trouble':
        'This file may be about the debts, court case, wages or marriage of someone named. Post it only with their consent.',
      'personal-data/money-record':
        'This file may give the debts or the pay of people by name. It is better to shorten the names in it, or to write to each of them alone.',
      'personal-data/shaming':
        'This file may name someone to shame them in public. It is better to take out name, picture and home, or not to send the file.',
      'child-privacy/named':
        "This file may give a child's full name with private details, such as school, class, home, health or papers. Post it only if the parents agree, and a child from seven on as well; if not, it is better to mask the name in the file.",
      'child-privacy/listed':
        'This file may be a list or score sheet with names of children. It is better not to post it, and to write to each parent separately.',
      'child-privacy/shamed':
        'This file may name a child to hold it up for a fault. Even if the child did wrong, it is better to mask name and class in it, or not to send it.',
      'child-privacy/written-out':
        'In this file the name is masked in one place and written out in another. It is better to mask it here too.',
      'child-privacy/own-consent':
        'This file says that the parents agree, not the child. From seven on, the child has to agree as well; if not, it is better to mask the name in the file.',
      'child-privacy/abused':
        'This file may let readers recognise a child who was harmed. It is better not to post it, whoever agrees; to help the child, call 111.',
      'child-privacy/ill-listed':
        'This file may be a list of children by name with their illness. It is better not to post it, and to send it only to the person in charge.',
      'child-privacy/clip':
        'This file may offer a clip or a picture of a child who was harmed. It is better to send it to nobody; to help the child, call 111 or the police.',
      'child-privacy/victim':
        'This file may make a child victim known. It is better not to post it; where it has to be sent, mask names, parents, home and school.',
      'suspicious-link/state':
        'An address in this file may imitate a state agency. Official sites end in .gov.vn: it is better to check before posting the file.',
      'suspicious-link/bank':
        'An address in this file may imitate a bank or wallet. It is better to check on the official site before posting the file.',
      'suspicious-link/platform':
        'An address in this file may imitate a well-known site. It is better to check before posting the file.',
      'suspicious-link/disguised':
        'An address in this file uses look-alike letters or codes. It is better to check where it leads before posting the file.',
      'suspicious-link/ip':
        'A link in this file has only numbers and no name. It is better to check before posting the file.',
      'suspicious-link/shortened':
        'A shortened link in this file does not show where it leads. It is better to check before posting the file.',
      'suspicious-link/credentials':
        'A link in this file carries a user name and a password. It is better to leave them out in the file.',
      'suspicious-link/package':
        'A link in this file leads to an .apk, an app from outside the official stores. It is better to check before posting the file.',
      'suspicious-link/warned':
        'A false link in this file can still be tapped. It is better to break it in the file, so that nobody opens it by mistake.',
    },
    aboutSeveral: {
      'personal-data/phone':
        'This file may have private numbers of several people. It is better to post it only if each agrees; if not, leave out or mask the numbers in the file and choose that copy.',
      'personal-data/identity':
        'This file may have the identity numbers of several people. It is better not to post it unless each agrees, and to leave out or mask the numbers in the file.',
      'personal-data/insurance':
        'This file may have the insurance numbers of several people. It is better to leave out or mask them in the file.',
      'personal-data/tax':
        'This file may have the tax codes of several people. Where they are not needed, it is better to leave them out in the file.',
      'personal-data/email':
        'This file may have private e-mail addresses of several people. It is better to post it only if each agrees; if not, leave them out or mask them in the file.',
      'personal-data/plate':
        'This file may have number plates of several people. It is better to mask the last digits in the file.',
      'personal-data/address':
        'This file may have home addresses of several people. It is better to leave out the numbers of house and lane in the file.',
      'personal-data/birth':
        'This file may have dates of birth with names of several people. It is better to leave out one of the two in the file.',
      'personal-data/health':
        'This file may have health information about several people who are named. It is sensitive: it is better not to post it, and to send it only to the person who needs it.',
      'child-privacy/named':
        'This file may give full names of several children with school, class, health or home. It is better not to post it unless the parents of each agree, and children from seven on as well, and to mask the names in the file.',
    },
  },
}

/** What is said of findings in a file. */
interface SaidFinding {
  check: FindingSource
  message: string
  /** Whether it is in the name of the file. The texts of the checks about names are about files already. */
  isInName: boolean
}

/** Says what one or several alike findings in a file may be, and what to do; undefined where the check says it. */
export function describeFoundInFile(
  { check, message, isInName }: SaidFinding,
  count: number,
  language: Language,
): string | undefined {
  if (isInName) return undefined
  const { about, aboutSeveral } = translate(foundInFileMessages, language)
  const key = `${check}/${message}`
  return (count > 1 && aboutSeveral[key]) || about[key]
}

/** Says how many places of a kind there are in a file: "12 số căn cước". */
export function countFoundInFile(check: string, message: string, count: number, language: Language): string {
  const { kinds, places } = translate(foundInFileMessages, language)
  const name = kinds[`${check}/${message}`]
  if (name === undefined) return places(count)
  return `${count} ${typeof name === 'string' ? name : name[count === 1 ? 0 : 1]}`
}

/** How many kinds are named. */
const MAX_KINDS = 3

/** Says what was found in files by kinds, in the given order: "12 số căn cước, 12 số điện thoại, 12 tên trẻ em". */
export function summarizeFoundInFiles(
  found: readonly { check: FindingSource; message: string }[],
  language: Language,
): string {
  const { others } = translate(foundInFileMessages, language)
  const named = Map.groupBy(found, ({ check, message }) => countFoundInFile(check, message, 2, language))
  const kinds = [...named.values()]
  const shown = kinds.slice(0, MAX_KINDS)
  const left = kinds.slice(MAX_KINDS).reduce((sum, each) => sum + each.length, 0)
  const said = shown.map(([first, ...more]) =>
    countFoundInFile(first!.check, first!.message, more.length + 1, language),
  )
  return said.join(', ') + (left > 0 ? ` ${others(left)}` : '')
}
