// Vietnamese full names: a family name, then one to four syllables, each with a capital. Shared by the checks on people's data.

import type { Span } from '../draft.ts'
import type { Reading } from '../text/reading.ts'

const FAMILY = new Set(
  (
    'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh doan lam mai dao luong vuong ' +
    'truong ha to ta phung chau tang thai tu quach nong vi ma lo quang cam giang vang sung ho thao lau cao tong kieu ' +
    'thach son danh kim la dam luu nghiem ninh mac khong chu van ton trieu than ung bach cu dong thieu doan khuat luc au ' +
    'hua quan phi trung lang ksor rmah siu nay nie hmok dieu ro tiet la phuong bang che han hau hoa khuc lieu lu ong sam tieu ung uong y'
  ).split(' '),
)

/** Two-syllable names of provinces and towns that begin like a family name. */
const PLACES =
  /^(?:ha (?:noi|giang|nam|tinh|dong|tien|long|bac)|cao (?:bang|lanh)|son la|lam dong|thai (?:binh|nguyen|lan)|ninh (?:binh|thuan)|kim dong|la (?:gi|nga)|mai chau|vu quang|duong (?:lam|hoa|dinh)|dong (?:nai|thap|hoi|ha)|quang (?:nam|ngai|ninh|binh|tri)|ho (?:chi minh|tay)|chau (?:doc|thanh|phu|a|au)|phu (?:quoc|yen|tho)|ly son|vang danh|truong (?:sa|son)|hoa binh|lang son|phuong nam|vi thanh|han quoc|trieu tien|to (?:chuc|quoc)|trung (?:quoc|uong|tam)|van (?:phong|ban|hoa)|giang thanh|tu son|le (?:hoi|khai))/

const NAME = /(?<!\p{L})\p{Lu}\p{L}{0,7}(?: {1,2}\p{Lu}\p{L}{0,7}){1,5}(?!\p{L})/gu
/** "BÉ", "Em", "Chị": a title written with a capital before the name. */
const TITLES = new Set(
  'be em chau con anh chi ong ba co chu bac thay di cau mo thim ban ten hoc sinh gai trai dong chi so va'.split(' '),
)
const NOT_A_PERSON =
  /(?:(?<![a-z])(?:truong|duong|pho|phuong|xa|th|thcs|thpt|ptth|tieu hoc|mam non|mau giao|trung hoc|co so|pho thong|cho|cau|hem|ngo|cong ty|cty|giai|quy|tuong|cong vien|chua|den|dinh|quan|nha hang|cua hang|tiem|khach san|benh vien|bv|phong kham|ap|thon|xom|khu|to|hoi|bao|vien|huyen|tinh|tp|thanh pho|kenh|kinh|song|nui|dao|cum|doi|lien doi|chi doi|dai hoc|hoc vien|hiep hoi|tap doan|ngan hang|bao tang|nha van hoa|san|rap|nhac kich|phim|tuong dai|hoc bong|giai thuong|quang truong|chien si)|mang ten|(?<![a-z])[tp]\.) ?["']?$/

/** Words for places that without diacritics look like a family name (đường and Dương, trường and Trương). */
const PLACE_WORD = /^(?:đường|trường|tượng|quỹ|giải|chợ|cầu|phố|làng|vườn|lăng|động|bãi|đình|núi|đảo|hội|ủy)$/

/** A full name found in a text; offsets of the reading. */
export interface FullName extends Span {
  /** How many syllables, family name included. */
  syllables: number
}

/** Whether a syllable, in lower case without diacritics, is a family name. */
export function isFamilyName(bareSyllable: string): boolean {
  return FAMILY.has(bareSyllable)
}

/** The full names of people in a reading: capitals tell; names of schools, streets and provinces are left out. */
export function fullNames(reading: Reading): FullName[] {
  const found: FullName[] = []
  for (const match of reading.text.matchAll(NAME)) {
    const opening = /^\p{L}+/u.exec(reading.lower.slice(match.index, match.index + 9))?.[0] ?? ''
    if (PLACE_WORD.test(opening)) continue
    const words = [...reading.bare.slice(match.index, match.index + match[0].length).matchAll(/[a-z0-9]+/g)]
    // "Trần Văn Mẫu SN 1979": an abbreviation behind the name is no part of it.
    const mixed = /\p{Ll}/u.test(match[0])
    while (words.length > 2 && mixed && /^\p{Lu}{2,}$/u.test(written(reading, match.index, words.at(-1)!))) words.pop()
    let first = 0
    while (first < words.length - 1 && TITLES.has(words[first]![0]) && !FAMILY.has(words[first]![0])) first++
    // "Bà Lê Thị Hoa": the title may itself look like a family name; the one before another family name is the title.
    if (words.length - first > 2 && TITLES.has(words[first]![0]) && FAMILY.has(words[first + 1]![0])) first++
    const head = words[first]
    const last = words.at(-1)!
    const syllables = words.length - first
    if (!head || !FAMILY.has(head[0]) || syllables < 2 || syllables > 5) continue
    // "Duong Nguyen Trai", typed without diacritics: a street.
    if (!reading.accented && /^(?:duong|truong|dinh|cau)$/.test(head[0]) && FAMILY.has(words[first + 1]![0])) continue
    const start = match.index + head.index
    const end = match.index + last.index + last[0].length
    if (PLACES.test(reading.bare.slice(start, end))) continue
    if (first === 0 && NOT_A_PERSON.test(reading.bare.slice(Math.max(0, start - 24), start))) continue
    found.push({ start, end, syllables })
  }
  return found
}

function written(reading: Reading, at: number, word: RegExpMatchArray): string {
  return reading.text.slice(at + word.index!, at + word.index! + word[0].length)
}
