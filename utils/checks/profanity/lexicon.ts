// Vulgar words as people write them: in full, without diacritics, abbreviated, in teencode, in three regional dialects.

import { toLexiconEntries } from '../shared/context/lexicon-entries.ts'

/**
 * The kind of a match.
 * `vulgar`: always. `mild`: a softened form, worth a hint. `innocent`: a harmless phrase that contains a vulgar-looking
 * word. `not`: "không" in a vulgar form before a verb. `dirt`: a word that parents and nurses also say. `girl`: a word
 * that books also have. `exclaimed`: only as an exclamation. `ccmn`, `vcc`: not of flats, not a firm. The others are
 * short forms with innocent homonyms: only in lower case (`lower`), not of cans (`cans`), or decided by the
 * neighbouring words.
 */
export type ProfanityKind =
  | 'vulgar'
  | 'mild'
  | 'innocent'
  | 'not'
  | 'lower'
  | 'cans'
  | 'vl'
  | 'dm'
  | 'cc'
  | 'cl'
  | 'vai'
  | 'dirt'
  | 'girl'
  | 'exclaimed'
  | 'ccmn'
  | 'vcc'

/** An entry of the lists. */
export type ProfanityEntry = readonly [phrase: string, kind: ProfanityKind]

const KIN =
  'mẹ|má|mạ|mịe|mịa|mie|mía|mia|mọe|mé|mợ|cha|bà|ông|bố|cụ|con mẹ|con cụ|tổ|nhau|nó|mày|mi|m|chúng mày|tiên sư'
const PERSON = 'mày|mi|mầy|nó|nhà|bây|thằng|con|chúng|bọn|lũ|tụi|hắn|cái|đứa'
const NOT_VERBS =
  'hiểu|biết|phải|thể|cần|thèm|quan tâm|dám|chịu|ngờ|tin|muốn|bao giờ|care|thích|thấy|ai|có|được|đc|ra|làm|nói|nghe|' +
  'còn|như|bằng|sao|ngủ|chơi|đi|ăn|sợ|cho|nào|liên quan|đùa|rảnh|hỏi|lo|mua|trả|xem|nhớ|khác|vui|tốt|giống|gì|xong|' +
  'nổi|thương|học|về|dùng|mở|chạy'

/** Terms for any draft, with or without diacritics: they have no innocent reading. */
export const PROFANITY_TERMS: readonly ProfanityEntry[] = [
  ...toLexiconEntries<ProfanityKind>(
    'vulgar',
    '{dit|djt|djs|dyt|đjt|đis|đyt} {me|ma|mie|mia|con me|cu|cha may|ba may}',
    '{dit|djt|du|đit|đis|đụ|đù|đú|đu} {me|ma|mẹ|má|mạ|mé|mịa} {may|mày|m|mi|thang|thằng}',
    '{ditme|ditmia|dume|duma|duoma|đume|đuma|đitme|địtme|địtmẹ|đụmá|đụmẹ|đậumá|djtme|dismie|disme|ditmemay}',
    '{vcl|vkl|vloz|vlol|vlon|vlz|vlone|vailon|vailol|vailoz|vailz|vclon}',
    '{đkm|dkm|đcm|đkmm|dkmm|đcmm|dcmm|đmcs|dmcs|đmvl|dmvl|đmm|dmm|đkmn|đcmn|cmnr|cmnl|clgt|clgv|clmm}',
    '{vai|xao|sao|xam} {lol|loz|lozz|lone|lz}',
    '{xamlol|xaolol|xamlon|xaolon|xàmlol|xạolol|matlol|matlon|thml|ngulol|ngulon|daubuoi|conkec|concak|loz|lozz}',
    '{cak|kak|cặk|kặc|cẹc|kẹc}',
    'vai {ca lon|ca loz|ca lol}',
    '{ngu|met|nong|dat|buon|chan|ngon|te|xau|ghe|dep|kho|cham|lau|nhieu|phe|hai|lay|oi|ba dao} vai {lon|cut|dai}',
    '{fuck|fucking|fucker|fck|fuk|motherfucker|wtf|shit|bullshit|bitch|asshole}',
    'nhu {cai dau buoi|con cac|cc|loz|lol|cl}',
    '{cai con cac|biet con cac|cai dau buoi|liem dit|mat loz|mat lol|cai lol|cai loz|oc cut}',
    '{me kiep|me cha may|to cha may|to cha mi|to cha no|ma cha may|tien su may|tien su nha may|con me may}',
    '{chet|ke|het} me {no|may|roi|luon}',
    '{im|cam|ngam} {me|cmn} {mom|mieng|mo}',
    '{met|nong|ngu|buon|chan|dat|dau|te|kho} {bo|thay|chet} me',
    'du ma {thiet|that|no|cai|thang|doi|met|tuc|buc|nang|nong|mua|tui|bon}',
    '{cai|nhu|nhu cai} quan que',
    'tien su {cha|bo|nha} {may|no|mi|thang|chung}',
    'sap mat {lo|lon|l}',
    'ia vao {cai|mat|mom}',
    '{cuc|dong} cut',
    '{xao|sam|xam} lon',
    'deo ai {ranh|biet|them|quan tam|tin|ngo|can}',
    'deo {hieu|biet|phai|can|quan tam|dam|chiu|ngo|tin|bao gio|care|lien quan|ra gi|khac gi}',
    '{dell|đell|đel|del} {hieu|biet|phai|them|quan tam|dam|chiu|ngo|tin}',
  ),
  ...toLexiconEntries<ProfanityKind>('not', '{dell|đell} {nghe|thay}'),
  ...toLexiconEntries<ProfanityKind>('not', '{eo|d|diu} {hieu|biet|phai|them|quan tam|chiu|tin duoc|noi|the hieu}'),
  ...toLexiconEntries<ProfanityKind>('cans', 'vai lon'),
  ...toLexiconEntries<ProfanityKind>('mild', '{biet|hieu} me gi'),
  ...toLexiconEntries<ProfanityKind>(
    'lower',
    'đ {mẹ|mạ|má}',
    'như l',
    '{như|cái} qq',
    'qq gì',
    '{cmm|clmn|vxl|vch|sml|tml|cmn|clm|dcm|clg|lz|dml|đml|xlol|vcđ|đmn|đcmnr|cdm|cdmm|cđm|cđmm|clgb|cđl|đme|đcme}',
    '{máu|đầu|mồm|miệng|liếm|chùi|lòi} l',
  ),
  ...toLexiconEntries<ProfanityKind>('vcc', 'vcc'),
  ...toLexiconEntries<ProfanityKind>('ccmn', 'ccmn'),
  ...toLexiconEntries<ProfanityKind>('vl', 'vl', 'vll', 'vlll'),
  ...toLexiconEntries<ProfanityKind>('dm', 'đm', 'dm', 'đ m'),
  ...toLexiconEntries<ProfanityKind>('cc', 'cc', 'ccc'),
  ...toLexiconEntries<ProfanityKind>('cl', 'cl'),
]

/** Terms that match only with diacritics: without them the same letters are everyday words. */
export const PROFANITY_TERMS_ACCENTED: readonly ProfanityEntry[] = [
  ...toLexiconEntries<ProfanityKind>(
    'vulgar',
    '{lồn|cặc|buồi|địt|đụ|đéo|đếch|đách|đíu|đệt|đệch|nứng|chịch|cức}',
    '{đờ mờ|đê mờ|vờ lờ|vê lờ|vờ cờ lờ|cờ lờ gờ tờ}',
    `{địt|đụ|đis|đit|đm|đmm} {${KIN}}`,
    "{đù|đú|đìu|đ|đ'|đệ} {mẹ|má|mạ|mé|mịa|mịe|mía|mọe|móa}",
    // Misspelled on purpose.
    '{đit|đjt|đyt|đizz|điz|đijt|đuỵt|lịt} {mẹ|má|mé|pẹ}',
    '{đít|đỷ|đỉ|đĩ|dịt|dizz|diz} {mẹ|má|mé} {mày|mầy|mi|m|may|mài|nó|chúng|thằng|bây|tụi|bọn}',
    '{xạo|xàm|vãi|chán vãi} {lòn|lồng|lôn|lôz|lìu|nhồn|loằn|loàn}',
    '{như|con|đầu|ăn} {cặt|cặv|cằc|căc|căk}',
    '{đá|làm|con|đồ} phò',
    'đậu {má|mé|móa|mạ}',
    '{vãi|vãi cả|vải cả|xạo|sạo|xàm|mặt|ngu|như|như cái|máu|mõm|mồm|óc|ăn|rảnh|tuổi|củ|sấp mặt|láo|hãm|điêu|bố láo|' +
      'banh} {lồn|lol|loz|lone|lz|lìn|nồn}',
    '{chùi|liếm|nứng|cái|bê|bợ|nhảm|thấy|hãm|mấy thằng|thằng} {lol|lone|lòn|loz}',
    '{vãi|mặt|chùi|liếm|nứng} {lon|lôn}',
    '{tuổi|như cái} lờ',
    '{vãi|vãi cả|xạo|sạo|xàm} {l|lờ}',
    '{ngu|hãm|láo|tởm} l',
    '{vãi|vãi cả} {cặc|cứt|đái|chó|lều|beep|buồi|đạn|dái|mứt|cc}',
    '{như|cái|cái con|ăn|biết|được|con|củ|bú|sợ|hiểu} {cặc|cẹc|kặc|buồi|đầu buồi|bòi|loz}',
    '{cái|con|gia} {lol|loz} {gì|j|gi|mẹ|má|này|đó|ấy|âu|nè}',
    'cái l {gì|j|gi}',
    '{lỗ|liếm|bợ|bú|đút|thọc} đít',
    '{cái|con|cà|vãi|bú} dái',
    '{bú cu|mút cu|đầu bòi|đầu buồi|như cái đầu b|cái đầu b|đầu khấc}',
    '{mẹ|mịa|mọe} {kiếp|sư|bà nó|bố nó|tổ nó|cha mày|cha nó|cha chúng|cha thằng|cha bọn|cha lũ}',
    'con mẹ {nó|mày|mi|chúng mày|chúng nó|bọn mày|bây|m}',
    'mẹ {nó|mày} chứ',
    `{tổ|mả|mồ tổ|mả tổ|mả bà} {cha|mẹ|bố|má} {${PERSON}}`,
    `tiên sư {cha|bố|mẹ|${PERSON}}`,
    `{tổ sư|tổ tiên sư} {cha|bố|${PERSON}}`,
    '{kệ|im|câm|ngậm|cút|dẹp|vứt|hỏng|toang|lỗ|thua|hết|xéo|biến} {mẹ|mịa|con mẹ|cmn|mẹ cha}' +
      ' {nó|mày|rồi|luôn|đi|hết|mồm|mõm|chúng|cả|tụi|bọn|đời|hồn|hàng|miệng|lũ|thằng|m|mi|đó|cái}',
    '{chết|bỏ} {mẹ|mịa|con mẹ|cmn} {nó|mày|rồi|luôn|hết|cả|tụi|bọn|chúng|lũ|chưa|đời|m|mi}',
    '{mất|quên|nghỉ|xong|phá|đốt|vỡ|gãy|lộ|xóa|cháy} {mẹ|mịa|con mẹ|cmn} nó',
    '{ngu|mệt|buồn|nóng|lạnh|đau|đắt|dở|khổ|nhục|ngon|xấu|sợ|tức|chán} {bỏ|thấy|chết} {mẹ|mịa}',
    '{im|câm|ngậm|khóa|khép} {mẹ|mịa|cụ|cmn|con mẹ nó} {mồm|mõm|họng|miệng|mỏ}',
    '{quần què|quần qué|xộn lào|xộn lèo|mả mẹ}',
    '{như|cái|ý thức như} {đb|đbrr|cl}',
    'sấp mặt {lờ|lợn|l}',
    'phịch nhau',
  ),
  ...toLexiconEntries<ProfanityKind>('not', `{đ|đ'|éo|đell|đel|đek|dek|dech|đech|đéll} {${NOT_VERBS}}`),
  ...toLexiconEntries<ProfanityKind>(
    'not',
    '{dell|del} {nghe|thấy|muốn|trả|dám|giám|họp|hiểu|biết|phải|thể|cần|thèm|quan tâm|dám|chịu|ngờ|tin|ai|bao giờ|liên quan}',
  ),
  ...toLexiconEntries<ProfanityKind>(
    'mild',
    '{éo|mọe|moẹ|moá|móe}',
    '{kệ|chết} {mẹ|mịa}',
    '{cái|con|nói|biết|hiểu} {mẹ|mịa|méo} gì',
    '{dạng|rảnh} háng',
    'méo {hiểu|biết|phải|cần|thèm|quan tâm|dám|tin|muốn|care|thích|ai|liên quan|làm được|được gì}',
  ),
  ...toLexiconEntries<ProfanityKind>(
    'mild',
    'vãi {cả|thật|nhỉ|ò}',
    '{vãi|vãi cả} {chưởng|lúa|nồi|linh hồn|nhái|hàng|bìu}',
    'đậu xanh rau má',
  ),
  ...toLexiconEntries<ProfanityKind>('dirt', '{cứt|ỉa}'),
  ...toLexiconEntries<ProfanityKind>('girl', 'đĩ'),
  ...toLexiconEntries<ProfanityKind>('exclaimed', 'bỏ {mẹ|mịa}'),
  ...toLexiconEntries<ProfanityKind>('vai', 'vãi'),
]

/** Harmless phrases around a vulgar-looking word. The longer phrase wins. */
export const INNOCENT_PHRASES: readonly ProfanityEntry[] = toLexiconEntries<ProfanityKind>(
  'innocent',
  '{cây|hoa|lá|rau|cỏ|tinh dầu|thuốc|màu|bông|nước} cứt {lợn|heo|ngựa}',
  'cứt {lợn|sắt|trâu|mũi|ráy|gián|mối|ngựa|su|chuột}',
  '{phân|dọn|hốt|ủ|bón|xúc|nhặt|hót} cứt {gà|bò|trâu|heo|lợn|dê|chó|mèo|chim|dơi|tằm|cá}',
  'ỉa {chảy|đùn|són|máu|phân|tóe|lỏng|ra máu|ra nước}',
  'cứt {trâu|su|xu|non|xanh} {|của|ở|trên} {bé|con|cháu|trẻ|đầu}',
  'làm đĩ',
  '{làm|con|đồ|đá} phò {mã|tá|trợ}',
  '{hội|tiệc|chùa|bà|ông|sư|tăng|các|các bà|gieo|rơi|vung|đổ|vương|bưng} vãi',
  'địt rắm',
  '{éo le|uốn éo|éo éo}',
  // Who leads.
  '{cầm|người cầm|tay cầm} chịch',
  // The breathing roots of a tree, a dish, a fruit.
  '{cặc bần|rễ cặc|cà dái dê|dái dê|dái mít|vịt lộn}',
  'cứt mọt',
  '{1|2|3|4|5|6|8|một|hai|ba|mấy|mỗi|tính|theo|theo kiểu} {dm|đm} {vuông|khối}',
  'dm vuông',
  '{đậu|rau} má {ngâm|xay|nấu nước|nấu canh|tươi|luộc|hấp|lá}',
  'vãi cả {mồ hôi|nước mắt|thóc|gạo|cơm|nước|đái}',
  'buồi {sáng|trưa|chiều|tối|họp|lễ|làm|học|đầu}',
)

/** Bare words that are vulgar only when their letters are separated: nobody spells out "l.o.n" with another meaning. */
export const SPELLED_OUT_TERMS: readonly ProfanityEntry[] = toLexiconEntries<ProfanityKind>(
  'vulgar',
  '{lon|cac|buoi|dit|dit me|deo|du ma|du me|cut|vai lon|cai lon|con cac|dai}',
)
