// Groups that people belong to without choice, honest occupations, and expressions of contempt. Neither half is a
// problem alone: "người Nghệ An" is neutral and "lươn lẹo" is about conduct. Together they express contempt for a
// group.

import { BAD_CONDUCT_WORDS, CRIME_NAMES, VILE_WORDS } from '../shared/context/contempt-lexicon.ts'
import { toLexiconEntries } from '../shared/context/lexicon-entries.ts'

/**
 * The kind of a term.
 * `slur`: contempt by itself. `soft`: a slur only with a head or a contemptuous word. `lowly`: a plain word that a
 * contemptuous head turns into a slur. `people`: neutral heads before a place. `heads`: contemptuous heads. `place`:
 * counts only after `people`. `group`: a group by its name. `bad`: a contemptuous word. `cannot`: denies the group its
 * place ("biết gì", "lo bếp núc"). `out`: excludes the group. `link`: generalizes a word ("toàn", "chỉ"). `against`:
 * hostile verbs before the group. `innocent`: never a match.
 */
export type DiscriminationKind =
  | 'slur'
  | 'soft'
  | 'lowly'
  | 'people'
  | 'heads'
  | 'place'
  | 'group'
  | 'bad'
  | 'cannot'
  | 'out'
  | 'link'
  | 'against'
  | 'innocent'

/** An entry of the lists. */
export type DiscriminationEntry = readonly [phrase: string, kind: DiscriminationKind]

/** Terms that also match in drafts typed without diacritics. */
export const DISCRIMINATION_TERMS: readonly DiscriminationEntry[] = [
  ...toLexiconEntries<DiscriminationKind>(
    'innocent',
    '{thời|xứ|thống sứ|khâm sứ|thống đốc|toàn|nghĩa quân|phong trào|hội|ba|các|nhân dân|ngoài|trong|tại|ở|từ}' +
      ' {bắc kỳ|nam kỳ|trung kỳ}',
    '{bắc kỳ|nam kỳ|trung kỳ} {khởi nghĩa|lục tỉnh|và|thuộc|tự trị|xứ ủy|là xứ|bảo hộ}',
    '{canh|nước|rổ|rau|bó|ly|sinh tố|đậu xanh|uống|ăn|hái|trồng|luống|vườn|lá|viên|trà|bột|mớ} rau má',
    'rau má {đậu xanh|mix|sữa dừa|nấu|trộn|luộc|tươi|sạch|ngoài|rừng}',
    'bà con',
    'là bệnh {nhân|viện|lý|này|gì}',
    'con {dao|mèo|tàu}',
    'con ở {nhà|quê|trường|xa|với|lớp|đâu|ngoài}',
    '{con|loại|thứ|hạng|đồ|ngữ|giống} đàn bà',
    '{đẹp|xinh|xấu} gái',
    '{môn|giải|phim|tập|học|trận|vận động viên} đấu kiếm',
    '{người|dân|gái|trai|mấy người} kinh {doanh|tế|nghiệm|nguyệt|tởm|ngạc|sợ|hãi|khủng|dị|điển}',
    '{mọi người|mọi nhà|mọi nơi|mọi lúc|mọi thứ|mọi việc|mọi khi|mọi cách|mọi miền|mọi tầng lớp}',
  ),
  ...toLexiconEntries<DiscriminationKind>(
    'slur',
    '{parky|parki|parkee|backy|backi|bakky|bắc cầy|bắc kỳ chó|bắc kỳ dơ|bắc kì chó|bắc kì dơ|nam cầy|namkiki|' +
      'nam ki ki|nam kiki|tàu khựa|mọi rợ|mán mọi|xăng pha nhớt|bóng lộ|bán nam bán nữ|ái nam ái nữ|tóc dài não ngắn|' +
      'đái không qua ngọn cỏ|đái không khỏi ngọn cỏ|chó bắc kỳ|nam kỳ quốc|vịt giời|parkycho|park kee|pảky|pắc ky|' +
      'bắc cẩu|bắc cụ|bắc cờ|nam cẩu|trung cẩu|gay lọ|nửa nạc nửa mỡ|nửa đực nửa cái|phá đường tàu|lệch lạc giới tính|' +
      'giới tính lệch lạc|tộc nón cối|pảtky|bắcky|băcky|parke|bắc kỳ 2 nút|bắc kì 2 nút|bake chó|săng pha nhớt}',
    '{đực|trai|nam|đàn ông} {không|ko|chẳng|chả|đéo} {ra|phải} {đực|trai|nam|đàn ông}',
    '{2|hai|mấy|bọn|lũ|mấy cái} {thằng|đứa|con|ông|} {đực|đực rựa|trai|này|} {đấu kiếm|múa kiếm|thông nhau|thông đít}',
    '{2|hai|mấy} {thằng|con} đực {rựa|này|lấy nhau|yêu nhau|cưới nhau|}',
    '{bọn|lũ|tụi|đám|loại|mấy thằng|hai thằng|2 thằng|mấy con} {lệch lạc|lệch giới|lỗi gen|ẻo lả}',
    '{lũ|bọn|cái lũ|cái bọn|mấy thằng|mấy cái thằng|tụi} {gay|les|lgbt|đồng tính|chuyển giới}',
  ),
  ...toLexiconEntries<DiscriminationKind>(
    'soft',
    '{bắc kỳ|bắc kì|nam kỳ|nam kì|trung kỳ|trung kì|bắc kỳ con|rau má|bê đê|bede|pê đê|pede|bê đuê|ô môi|đồng bóng|' +
      'cá gỗ|ba tàu|pky|cuồng đạo|tây lông|cà ri nị|què quặt}',
    '{bọn|lũ|tụi} dân tộc {thiểu số|}',
  ),
  ...toLexiconEntries<DiscriminationKind>(
    'lowly',
    '{nhà quê|quê mùa|ăn mày|nghèo hèn|nghèo rớt|câm điếc|si đa|sida|tự kỷ|nhập cư|ngoại tỉnh|' +
      'tỉnh lẻ|osin|ô sin|tàn tật|dân tộc|xe ôm|ve chai|đồng nát|bán vé số|phụ hồ|nhiễm hiv|bại liệt|dị tật|người ở|' +
      'con ở|chăn trâu|chăn bò|mồ côi|không cha không mẹ|con rơi|con riêng|một đời chồng|bỏ chồng|nạ dòng|' +
      'mới ra tù|tù tội|mù chữ|bake|ba ke|pake}',
  ),
  ...toLexiconEntries<DiscriminationKind>(
    'people',
    '{dân|người|gái|trai|giọng|gốc|dân gốc|người gốc|mấy ông|mấy bà|mấy người|mấy cô|mấy anh|đám người}',
  ),
  ...toLexiconEntries<DiscriminationKind>(
    'heads',
    '{bọn|lũ|tụi|mấy đứa|mấy thằng|mấy con|cái bọn|cái đám|cái lũ|thằng|lũ dân|bọn dân|tụi dân|cái ngữ|cái hạng|' +
      'bè lũ|mấy cha|thằng cha|mấy thằng cha|con mụ}',
  ),
  ...toLexiconEntries<DiscriminationKind>(
    'place',
    '{miền bắc|miền nam|miền trung|miền tây|miền núi|miền ngoài|miền trong|phía bắc|ngoài bắc|hà nội|hà nam|' +
      'hà tĩnh|nghệ an|nghệ tĩnh|xứ nghệ|thanh hóa|xứ thanh|quảng nam|quảng ngãi|quảng bình|quảng trị|quảng ninh|' +
      'đà nẵng|bình định|phú yên|sài gòn|hải phòng|hải dương|nam định|thái bình|hưng yên|bắc ninh|bắc giang|cà mau|' +
      'bạc liêu|tây nguyên|tây bắc|vùng cao|trên núi|miền ngược|dân tộc|dân tộc thiểu số|thiểu số|khmer|khơ me|' +
      'h mông|hmông|hrê|ê đê|êđê|rha đê|raglai|raglay|ra glai|gia rai|jrai|ba na|bahnar|xơ đăng|xê đăng|cơ ho|k ho|m nông|mnông|' +
      's tiêng|xtiêng|chu ru|cơ tu|katu|pa cô|tà ôi|vân kiều|pa kô|gié triêng|khơ mú|hà nhì|lô lô|la hủ|sán dìu|sán chay|' +
      'cao lan|chứt|dân tộc chăm|thượng du|campuchia|trung quốc|da đen|châu phi|hồi giáo|công giáo|tin lành|theo đạo|có đạo|' +
      'khuyết tật|tàn tật|mông cổ|ở quê|dưới quê|nông thôn|tứ xứ|ba vì|gốc hoa|gốc bắc|gốc tàu|' +
      'theo chúa|ngoài đó|ngoải|ngoài ấy|ngoài kia|bảo vệ|lao động|chân lấm tay bùn|chân đất|xe ôm|bán vé số|ve chai}',
  ),
  ...toLexiconEntries<DiscriminationKind>(
    'group',
    // Places, longer than the name of the people.
    '{người|dân|gái|trai} kinh {bắc|môn|kỳ}',
    '{phụ nữ|đàn bà|đàn bà con gái|chị em phụ nữ|nữ giới|lãnh đạo nữ|sếp nữ|người khuyết tật|người tàn tật|' +
      'khuyết tật|tàn tật|người mù|người điếc|người câm|người què|người què quặt|người đồng tính|người chuyển giới|' +
      'đồng tính|chuyển giới|lgbt|người hiv|người nhiễm hiv|nhiễm hiv|nông dân|công nhân|shipper|xe ôm|grab|phụ hồ|' +
      'thợ hồ|lao công|ve chai|đồng nát|bán vé số|bán hàng rong|giúp việc|bốc vác|cửu vạn|quét rác|tạp vụ|' +
      'người dân tộc|đồng bào|người nghèo|dân nghèo|nhà nghèo|dân đen|dân lao động|người da đen|người hoa|người tàu|' +
      'người chăm|người khmer|người mông|người thượng|người kinh|mấy người kinh|người nùng|người mường|người dân tộc thiểu số|người tâm thần|bệnh nhân hiv|' +
      'con nhà nghèo|phận đàn bà|gái quê|trai quê|gái miền tây|dân quê|dân tộc|người già|ông bà già|mấy ông già|' +
      'mấy bà già|người tâm thần|bệnh nhân tâm thần|người vô sinh|gái ế|đàn bà bỏ chồng|mẹ đơn thân|người mới ra tù|' +
      'hai ông ấy|hai thằng này|yêu đồng giới|quan hệ đồng giới|hôn nhân đồng giới|sống với nhau|' +
      'đạo hồi|hồi giáo|đạo tin lành|đạo thiên chúa|giáo dân|phật tử|tín đồ|người thất nghiệp|thất nghiệp}',
  ),
  ...toLexiconEntries<DiscriminationKind>(
    'bad',
    `{${VILE_WORDS}|${BAD_CONDUCT_WORDS}|${CRIME_NAMES}}`,
    '{bệnh hoạn|dơ dáy|kém văn minh|thiếu văn minh|điêu toa|ki bo|đầu trộm đuôi cướp|cướp giật|dễ dãi|đào mỏ|' +
      'phản trắc|trái tự nhiên|chật đất|thảm họa|loại có vấn đề|một lũ cuồng|rẻ tiền|thượng đẳng|mê trai|tệ nạn|' +
      'thua chó|như mọi|không tin được|không tin nổi|khó ưa|mất dạy|không bình thường|trái luân thường|ỷ lại|' +
      'hôi rình|biếng nhác|chây lười|nhác thây|làm biếng nhớt thây|đẻ như heo|đẻ như lợn|đẻ như gà|dơ bẩn|' +
      'lệch lạc|tiệt chủng|tuyệt chủng|diệt vong|dị hợm|quái thai|là bệnh|tiệt nọc|' +
      'tin sao được|tin sao nổi|tin không nổi|tin không được|loạn liền|tư tưởng thấp|sống bẩn|ăn bẩn|cuồng tín|gia trưởng|sính ngoại|hãm tài|xui xẻo|làm hư}',
  ),
  ...toLexiconEntries<DiscriminationKind>(
    'cannot',
    '{biết gì|biết cái gì|biết chi|biết cái chi|hiểu gì|hiểu cái gì|làm được gì|làm được cái gì|làm được trò gì|' +
      'làm được trò trống gì|làm gì cho mất công|làm gì cho phí|làm gì cho tốn|làm gì cho vướng|làm gì cho khổ|' +
      'dạy sao được|sao mà khá|khá sao nổi|khá sao được|làm nên trò trống gì|làm nên cơm cháo gì|làm gì được|' +
      'thì làm gì|có biết gì đâu|học cho lắm|đi học làm gì|học làm gì|xin việc làm gì|văn minh gì|trình độ gì|' +
      'học thức gì|học nhiều làm gì|học cao làm gì|học chi cho lắm|làm sếp cái gì|làm lãnh đạo cái gì|' +
      'làm lãnh đạo gì|làm sếp gì|quản lý cái gì|lo bếp núc|lo cơm nước|lo nấu cơm|lo việc bếp|ở nhà nấu cơm|' +
      'ở nhà đẻ|ở nhà trông con|ở nhà chăm con|ở nhà lo cơm|về nấu cơm|về nhà nấu cơm|rúc vào bếp|xó bếp|chỉ để đẻ|' +
      'chỉ biết đẻ|chỉ biết lấy chồng|chỉ biết tiền|chỉ biết xin|chỉ biết nhậu|chỉ biết ăn chơi|chỉ uống rượu|' +
      'chỉ chờ trợ cấp|chỉ được cái mặt|không bằng đàn ông|không nên làm lãnh đạo|không làm lãnh đạo được|' +
      'làm lãnh đạo sao được|mà cũng đòi|mà đòi|mà cũng nhận|mà cũng bày đặt|mà bày đặt|cũng bày đặt|mà lên mặt|' +
      'mà cũng lên làm|mà làm lãnh đạo|mà làm chủ tịch|mà làm sếp|làm được việc gì|không biết đẻ|mà cũng học|' +
      'cũng phí|chỉ tổ|chỉ giỏi|thì im|thì ngồi im|đừng có lên mặt|trèo cao|có tư cách gì|tư cách gì|' +
      'không có trình độ|không đủ trình|tiến hóa chưa hết|chưa tiến hóa|mới xuống núi|mới ra khỏi rừng}',
    '{miễn|xin miễn} {hỏi|tiếp|thuê|nhận|liên hệ|ib|inbox|nộp|nộp hồ sơ|gọi}',
    '{chỉ có|chỉ được nước} {hỏng|hư|phá|rối|vướng}',
    'khỏi {thuê|inbox|ib|liên hệ|nộp}',
  ),
  ...toLexiconEntries<DiscriminationKind>(
    'out',
    '{cút về|cút đi|cút hết|về quê mà|về xứ mà|về nước mà|về rừng|về núi|đuổi hết|đuổi về|né ra|né xa|tránh xa ra|' +
      'khỏi thuê|khỏi tuyển|khỏi nhận|khỏi chơi|không thuê|không tuyển|không nhận|không cho thuê|không chơi|' +
      'đừng thuê|đừng tuyển|đừng nhận|đừng tin|đừng lấy|đừng cưới|đừng cho|cấm cửa|đòi ngang hàng|đòi bình đẳng|' +
      'ở nhà đi|ở nhà cho rồi|ở nhà chờ chết|ở nhà cho lành|ở nhà cho khỏe|ra đường làm gì|vướng chân|vướng víu|' +
      'khỏi nộp hồ sơ|cho hư việc|cho vướng|cấm hết|cấm hết đi|cấm cửa|nhốt|nhốt hết|cách ly|tống vào|không cho vào|' +
      'không gả}',
  ),
  ...toLexiconEntries<DiscriminationKind>(
    'link',
    '{toàn|toàn là|chỉ|chỉ có|chuyên|chuyên môn|đúng là|thì|là|vốn|bản chất|bản tính|tính|ai cũng|đứa nào cũng|' +
      'người nào cũng|ông nào cũng|bà nào cũng|nào cũng|đều|hay|mười đứa hết chín|10 đứa hết 9|muôn đời|lúc nào cũng|' +
      'xưa giờ|xưa nay|quen thói|nổi tiếng|giống|đứa nào chả|đa số|phần lớn|hầu hết}',
  ),
  ...toLexiconEntries<DiscriminationKind>(
    'against',
    '{ghét|ghét cay ghét đắng|ghê tởm|kinh tởm|không cho|đuổi hết|đừng tin|đừng thuê|đừng lấy|đừng cưới|' +
      'không tuyển|không nhận|không thuê|không cho thuê|tránh xa|khinh|khinh bỉ|đuổi cổ|tống cổ|đừng chơi với|' +
      'không chơi với|không ưa|không bao giờ tin|tẩy chay|né|cạch mặt|dị ứng với|gớm}',
  ),
]

/** Terms that match only with diacritics. */
export const DISCRIMINATION_TERMS_ACCENTED: readonly DiscriminationEntry[] = [
  ...toLexiconEntries<DiscriminationKind>(
    'innocent',
    '{đá bóng|chơi bóng|sân bóng|đội bóng|quả bóng|trái bóng|thổi bóng|bóng đá|bóng chuyền|bóng rổ|bóng bàn|bóng đèn|bóng râm|bóng mát|bóng bay|bóng gió}',
    'mù {quáng|tịt|mờ|sương|màu|tạt|tạc}',
  ),
  ...toLexiconEntries<DiscriminationKind>('soft', '{bóng|mán|khựa|chệt|bóng chó|bóng già|bóng lộn}'),
  ...toLexiconEntries<DiscriminationKind>(
    'slur',
    '{thằng|đồ|lũ|bọn|quân|giống|tụi|con|như} mọi',
    'mọi đen',
    '{đồ|thứ|quân|thằng} {gay|les|lgbt|đồng tính|chuyển giới}',
  ),
  ...toLexiconEntries<DiscriminationKind>(
    'heads',
    '{đồ|thứ|quân|hạng|giống|đám|con|loại|đứa|cái thứ|cái giống|cái loại|cái đồ}',
  ),
  ...toLexiconEntries<DiscriminationKind>(
    'lowly',
    '{bê đi|bđ|bd|lẩu gà|ở đợ|cụt|hủi|cùi|què|mù|điếc|câm|thọt|down|mù dở}',
  ),
  ...toLexiconEntries<DiscriminationKind>(
    'place',
    '{bắc|nam|trung|nghệ|thanh|thanh nghệ|thanh nghệ tĩnh|hre|mạ|thổ|giáy|dao đỏ|bru|huế|quảng|tàu|hoa|mông|mèo|mường|mán|thái|tày|nùng|dao|chăm|thượng|ấn|lào|miên|gay|' +
      'les|đạo|quê|núi|36|37}',
  ),
  ...toLexiconEntries<DiscriminationKind>(
    'group',
    '{dân kinh|con gái|gái mà|đàn bà mà|đàn ông mặc váy|gay|les|què|xe lăn}',
  ),
  ...toLexiconEntries<DiscriminationKind>(
    'bad',
    '{ngu|dốt|đần|bẩn|dơ|tởm|gớm|điêu|đểu|láo|lười|hèn|đĩ|cave|cuồng|của nợ|ở dơ|ở bẩn|khủng bố}',
  ),
  ...toLexiconEntries<DiscriminationKind>('against', '{tởm|gớm|kỳ thị}'),
]
