// Illnesses of a named adult.

import { findNextSpanIndex, hasOverlap, type Span } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { compilePattern, type Pattern, type PatternMatch } from '../../text/compile-pattern.ts'
import { isForCharity } from '../shared/context/calls-for-help.ts'
import { MOURNING } from '../shared/context/ceremonies.ts'
import { findFirstMatchInRange } from '../shared/context/first-match-in-range.ts'
import { isSureName } from '../shared/context/full-names.ts'
import { GRAVE_ILLNESSES } from '../shared/context/grave-illnesses.ts'
import { HIV_WORDS } from '../shared/context/hiv-words.ts'
import { HOME_PLACES } from '../shared/context/home-places.ts'
import { ILLNESS_WORDS } from '../shared/context/illness-words.ts'
import { LAUGHTER } from '../shared/context/laughter.ts'
import { findEnclosingPassage, findEnclosingSentence } from '../shared/context/mitigating-context.ts'
import { findCapitalizedRunEnd } from '../shared/context/name-parts.ts'
import { findNamedNeighbours, findShunnedNeighbours } from '../shared/context/neighbours.ts'
import { CHILD_SCHOOLS, SCHOOL_CLASS } from '../shared/context/school-class.ts'
import { GROWN_UP_TITLES, KIN_TITLES, PARENT_ANYWHERE } from '../shared/context/titles.ts'
import { findFarIllnesses } from './illness-next-sentence.ts'
import { hasInsideKnowledge } from './inside-knowledge.ts'
import { isKnownByHome } from './known-by-home.ts'
import { findListedIllnesses } from './listed-illnesses.ts'
import { findPeopleBelow, LIST } from './money-lists.ts'
import {
  BARE_TITLE,
  findCalledByOrder,
  findPlainlyNamed,
  isByOrder,
  isKnownByWork,
  isOfWriter,
  type NamedPerson,
} from './named-people.ts'
import { PUBLIC_FIGURES } from './other-matters.ts'
import type { PersonalItem } from './personal-item.ts'
import { isShunned, isShunnedInVillage, markListedIllnesses } from './shunned-illnesses.ts'
import { findUncasedVillagers, isOfVillagers, isVillageName } from './village-names.ts'
import { OF_WHOM, RELATIVES, skipWhatIsKnown } from './what-is-known.ts'

/** Not what a worker fetches to keep or to hand out: "lấy methadone về kho", "… phát cho bệnh nhân". */
const NO_STOCK =
  '(?!(?: (?:thuốc|mới|đủ|thêm|về|để|rồi|xong|đi|đem|mang|ra|lên|xuống|và|từ kho|\\d+|liều|hộp)){0,5} ' +
  '(?:kho|trạm|phát(?! (?:hằng|hàng|mỗi|định kỳ))|cấp|phân phát|bàn giao|giao|nhập kho|(?:cho|giùm|giúp|hộ) (?:các |những |mấy )?(?:bệnh nhân|người (?:bệnh|nghiện|cai)|bn|trạm|cơ sở|đơn vị|trại))(?!\\p{L}))'
/** The drug that somebody fetches or takes says the illness: "lấy thuốc giang mai". */
const DRUG =
  '(?:(?:lấy|lãnh|lĩnh|nhận|uống|mua|hốt|bốc|xin|phát|xài|dùng|kê|cắt|ghé) (?:toa |đơn |liều )?thuốc(?: (?:trị|chữa|điều trị|đặc trị|bệnh|ngừa|kháng|cho)){0,2}' +
  ` (?:${HIV_WORDS}|arv|giang mai|lậu|lao(?: phổi)?|tâm thần|trầm cảm|động kinh|sùi mào gà|viêm gan|ung thư|an thần|loạn thần|` +
  'cai nghiện|xã hội|methadone|hoa liễu|mồng gà)|' +
  `(?:lấy|lãnh|lĩnh|nhận|uống|xin|xài|dùng) arv)${NO_STOCK}`

/** After a verb, one word may be enough: "bị lao", "mắc lậu". */
const ILLNESS = `lao|lậu|rối loạn|k giai đoạn|u tuyến \\p{L}+|${ILLNESS_WORDS}`
const HAVING = [
  'nhiễm |dính |mắc |bị |có |mang |(?:phát hiện |test |xét nghiệm |khám )?ra |phát hiện (?:bị |mắc |nhiễm |có )?',
  'bị nhiễm |đang điều trị |chữa |trị ',
].join('|')
/** An illness and since when, for itself: ", HIV 6 năm rồi". */
const SINCE =
  `(?<=[,;:(–-] ?)(?:bị |nhiễm )?(?:${HIV_WORDS}|trầm cảm|tâm thần|động kinh|viêm gan(?: [bc])?|ung thư(?: \\p{L}+)?|lao phổi|tiểu đường|nghiện)` +
  ' (?:(?:đã|được|cũng|hơn|gần) ){0,2}(?:\\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mấy|chục) (?:năm|tháng)'
/** An illness that somebody died of. */
const DEATH_BY_ILLNESS =
  '(?:chết|mất|qua đời|ra đi|từ trần|tử vong|không qua khỏi) (?:vì|do|bởi) (?:(?:bị|mắc) )?(?:căn )?(?:bệnh )?' +
  `(?:${ILLNESS_WORDS})(?: (?:gan|phổi|vú|máu|não|tụy|xương|dạ dày|đại tràng|vòm họng|cổ tử cung|thực quản))?`
/** An illness of the mind in softer words: "có dấu hiệu trầm cảm", "có tiền sử tâm thần". */
const HINTED =
  '(?:có|mang|xuất hiện|biểu lộ)(?: (?:nhiều|những|các|một số))? (?:dấu hiệu|biểu hiện|triệu chứng|tiền sử|chứng)(?: (?:của|bị|về|mắc|bệnh)){0,3} ' +
  '(?:trầm cảm|tâm thần|loạn thần|hoang tưởng|động kinh|tự kỷ|sa sút trí tuệ|rối loạn (?:tâm thần|tâm lý|cảm xúc|lo âu|hành vi))'
const CONDITION = [
  DEATH_BY_ILLNESS,
  `(?:${HAVING})(?:bệnh |virus |vi rút |căn bệnh |chứng )?(?:${ILLNESS})`,
  `(?:lây|(?:chết|mất) (?:vì|do)) (?:bệnh )?(?:${HIV_WORDS})`,
  DRUG,
  SINCE,
  HINTED,
  // Not of people in general: "thanh niên ra uống methadone".
  '(?<!(?:thanh niên|người|người bệnh|bệnh nhân|họ)(?: (?:đi|đến|ra|lên))? )(?:lấy|lãnh|nhận|uống) methadone' +
    NO_STOCK,
  `(?:${HIV_WORDS}|ung thư(?: \\p{L}+){0,2}|k (?:vú|phổi|gan|dạ dày)) giai đoạn(?: cuối| \\d)?`,
].join('|')
/** What a laboratory tests blood for, with what it found: "HBsAg dương tính", "giang mai TPHA (+)". */
const TESTED = `(?:${HIV_WORDS}|hbsag|hcv|tpha|vdrl|giang mai|viêm gan(?: [bc])?|lao)`
const RECORD =
  `${TESTED}(?: ${TESTED})?(?: ?\\(\\+\\)| dương tính)|` +
  `(?:xét nghiệm|test|kết quả)(?: \\p{L}+){0,4} (?:dương tính|${HIV_WORDS}|ung thư|ma túy)|` +
  `dương tính(?: với)?(?: (?:${HIV_WORDS}|lao|ma túy|giang mai|covid|viêm gan))?|(?:được )?chẩn đoán (?:\\p{L}+ ){0,4}` +
  `(?:ung thư|trầm cảm|${HIV_WORDS}|tâm thần|lao|viêm gan|tiểu đường|rối loạn|động kinh|suy|u|bệnh)|` +
  // As a hospital writes it: "chẩn đoán: Suy tim – Rung nhĩ"
  'chẩn đoán ?: ?(?:suy|viêm|rung nhĩ|nhồi máu|xuất huyết|đột quỵ|tai biến|xơ gan|sỏi|thoát vị|gãy|u|ung thư|tăng huyết áp|đái tháo đường)(?: \\p{L}+)?|' +
  '(?:(?:hồ sơ )?bệnh án(?:(?: số)? ?:? ?\\d[\\d./-]{3,14})?|hồ sơ sức khỏe|kết quả khám|kết quả sinh thiết)|(?:phá|nạo|hút|bỏ|sẩy|sảy) thai|' +
  '(?:điều trị|uống thuốc|chữa bệnh|nằm viện|nhập viện|đi khám) (?:ở |tại |khoa |bệnh viện |thuốc )*' +
  `(?:tâm thần|${HIV_WORDS}|arv|methadone|cai nghiện|ung bướu|trầm cảm)|cai nghiện|` +
  '(?:đang |phải )?(?:chạy thận|xạ trị|hóa trị)'
export const HEALTH = compilePattern(`${CONDITION}|${RECORD}`)
const GRAVE = compilePattern(
  '(?:nhiễm|dính|mắc|bị|có|ra|phát hiện|chữa|trị|dương tính(?: với)?) (?:bệnh )?' +
    `(?:${GRAVE_ILLNESSES})|phá thai|cai nghiện|bệnh án|` +
    'hồ sơ bệnh án|(?:xét nghiệm|test|kết quả)(?: \\p{L}+){0,4} dương tính|uống thuốc (?:arv|tâm thần|trầm cảm)|' +
    DRUG,
)
const PUBLIC_FIGURE = compilePattern(
  `${PUBLIC_FIGURES}|mc|nhạc sĩ|tổng thống|thủ tướng|` +
    'theo (?:báo|vnexpress|tuổi trẻ|sở y tế|bộ y tế)|cảm ơn|sở y tế cho biết|cdc',
)
/** Between a name and an illness: it is a part in a film. */
const ACTED = compilePattern('(?:đóng|vào|thủ|nhập) (?:\\p{L}+ )?vai|vai (?:diễn|chính|phụ)')
const OF_WAR = compilePattern('da cam')
/** What the State honours people for, in public. */
const HONOURS = compilePattern('thương binh|bệnh binh|tình nghĩa|tri ân|người có công|kháng chiến')

function isHonoured(reading: AnalyzedText, near: Span, { start, end }: Span): boolean {
  return OF_WAR.testIn(reading, near.start, near.end) && HONOURS.testIn(reading, start, end)
}

const MOURNED = compilePattern(`${MOURNING}|chia buồn`)

const DIED_OF = compilePattern(DEATH_BY_ILLNESS)
const STIGMA = compilePattern(HIV_WORDS)
/** Whom neighbours mourn: by home, or as the family of somebody who is named. */
const AMONG_NEIGHBOURS = compilePattern(`(?:${HOME_PLACES}|làng) [\\p{L}\\d]+|(?:gia đình|nhà) (?:${KIN_TITLES})`)
/** The writer's own family, who may say it. */
const OWN_MOURNED = compilePattern(
  `(?!(?:anh|chị|cô) em(?!\\p{L}))(?:${PARENT_ANYWHERE}|vợ|chồng|ông|bà|nội|ngoại|anh|chị|cô|chú|bác|dì|cậu|con|gia đình|nhà)` +
    '(?: (?:gái|trai|nội|ngoại|ruột|xã|bà|ông))? (?:em|tôi|tui|mình|tớ|chúng tôi|chúng em)|gia đình kính báo',
)

/** Titles of health workers: they treat the sick. */
const HEALER = compilePattern(
  '(?:bác sĩ|bs|y sĩ|y tá|điều dưỡng|dược sĩ|hộ sinh|lương y|thầy thuốc|giáo sư|gs|pgs|ts|ths)(?: \\p{L}+)?[.]? ?$',
)

/** A medicine or a food by its name: "viên gan mật Hoàng Liên". Not whose it is or who takes it. */
const PRODUCT = compilePattern(
  '(?:thuốc|trà|siro|cốm|kem|sữa|nấm|tinh dầu|sản phẩm|thực phẩm|cao (?:xương|khớp|ngựa|dán|lỏng|thuốc)|' +
    'viên (?:uống|sủi|nang|nén|hoàn|ngậm|thuốc|gan|xương|khớp|dạ dày|tiểu đường|đông y|thảo dược|bổ))' +
    `(?: (?!(?:${GROWN_UP_TITLES}|cậu|em|cháu|của|cho|giùm|hộ|giúp|với|và|là|tên|bệnh nhân|người|bác sĩ)(?!\\p{L}))` +
    '\\p{L}+){0,4} ?$',
)
const PRODUCT_REACH = 44

/** Whether a name is that of a medicine or a food. */
export function isProduct(reading: AnalyzedText, { start }: Span): boolean {
  return PRODUCT.testIn(reading, Math.max(0, start - PRODUCT_REACH), start)
}

/** A case of an illness at the home of somebody: "ca sốt xuất huyết mới ở nhà anh …", "ca F0 nhà chị …". */
export const CASE_AT_HOME = compilePattern(
  `ca (?!lao (?:động|công))(?:(?:nghi )?(?:bệnh(?! viện| án| nhân)|nhiễm|mắc|dương tính)|f0|tay chân miệng|sởi|bạch hầu|${ILLNESS})` +
    '(?: (?!do |bác sĩ|bs |y tá|điều dưỡng|phụ trách|điều trị)[\\p{L}\\d]+){0,8}? (?:nhà|gia đình|hộ|là|tên)',
)
/** Cases in one draft that are looked at. More would not help the writer. */
const MAX_CASES = 30

/** The word for a patient around the beginning of a name: the illness may come before it. */
const PATIENT = /(?<![a-z])(?:benh nhan|nguoi benh|bn)(?: ten| la)*[ :]/

/** Children are covered by a separate check. */
export const CHILD = compilePattern(
  `bé|cháu (?:gái|trai|bé)|học sinh|${SCHOOL_CLASS}|${CHILD_SCHOOLS}|nhóc|` +
    '\\d{1,2}[a-eghk]\\d{0,2}|(?:\\d|1[0-5]) tuổi|\\d{1,2} tháng tuổi',
)

/** The heading of a list of people who have an illness. */
const LISTED_ILL = compilePattern(
  `${LIST} (?:(?:những|các|người|bệnh nhân|ca|hộ|bà con|học viên|đối tượng|trường hợp|cán bộ|công nhân|\\d{1,3}) ){0,4}(?:đang )?` +
    `(?:${HAVING}|bệnh |điều trị |f0)?(?:${ILLNESS}|f0|nghiện|methadone|arv)`,
)
/** The father or the mother of a child of whom a draft speaks, before the name: "mẹ tên Thủy", "bố bé là anh Hùng". */
const PARENT_NAMED = compilePattern(
  '(?:mẹ|má|bố|ba|cha)(?: (?:bé|cháu|ruột))?,? (?:tên|là|tên là)(?: (?:anh|chị|cô|chú|ông|bà))?',
)
/** Between the name and what the parent has. */
const PARENT_HAS = /^,? ?(?:\(?(?:sinh|sn) ?(?:19|20)\d\d\)?,? ?)?(?:(?:dang|cung|da|thi|lai|vua) ){0,2}$/
/** Parents of one draft that are looked at. */
const MAX_PARENTS = 10
/** Lists of one draft that are looked at. */
const MAX_LISTS = 10
const MAX_VILLAGERS = 40

const HEALTH_REACH = 90
/** Digits of an identity card, a telephone or an account, however grouped. */
const LONG_NUMBER = /\d(?:[ .-]?\d){7}/
/** The number under which a hospital keeps a record: no other finder takes it. */
const RECORD_NUMBER = /(?<![a-z])(?:ma|so) (?:(?:ho so )?benh an|benh nhan|hsba|ba|bn)(?: so)? ?:? ?\d[\d./-]*/g
/** Between two illnesses of one person. */
const JOINS_ILLNESSES = /^ ?[,;+]? ?(?:va |voi |kem |them )?$/

const TITLE_BEFORE = new RegExp(`(?<![a-z])${BARE_TITLE} {1,2}$`)
/** What is between the home of a case and the name of who lives there. */
const TITLE_ONLY = new RegExp(`^ {0,2}(?:(?:vo chong )?${BARE_TITLE} {1,2})?$`)

/** Finds illnesses of people named in full; grave ones also of people named by title and given name. */
export function findIllnesses(reading: AnalyzedText, people: () => readonly NamedPerson[]): PersonalItem[] {
  const found: PersonalItem[] = []
  const illnesses = HEALTH.find(reading)
  const addIllness = (person: NamedPerson, near: Span) => {
    const sentence = findEnclosingSentence(reading, person)
    if (near.end > sentence.end || isHealer(reading, person) || isProduct(reading, person)) return
    const end = Math.max(findJoinedEnd(illnesses, reading, near.end), person.end)
    const inContext = (pattern: Pattern) => pattern.testIn(reading, sentence.start, end)
    const isDeath = DIED_OF.testIn(reading, near.start, near.end)
    const isOfNeighbour =
      isDeath && inContext(AMONG_NEIGHBOURS) && !OWN_MOURNED.testIn(reading, sentence.start, sentence.end)
    // What others would hide is private wherever it is said, but not in mourning.
    if (!isOfNeighbour && (inContext(MOURNED) || (isDeath && !STIGMA.testIn(reading, near.start, near.end)))) return
    if (ACTED.testIn(reading, person.end, near.start) || isHonoured(reading, near, sentence)) return
    // Who works at a school is no child.
    if (
      inContext(PUBLIC_FIGURE) ||
      (isOfChild(reading, person, { start: sentence.start, end }) && !isKnownByWork(reading, person))
    )
      return
    // A number between them is a finding that would hide this one.
    const hasNumber = LONG_NUMBER.test(reading.bare.slice(person.end, near.start).replace(RECORD_NUMBER, ''))
    const start = hasNumber ? near.start : Math.min(near.start, person.start)
    const known = { start: person.start, end: skipWhatIsKnown(reading, person.end, true) }
    const isHeld =
      isShunned(reading, person, near) ||
      (isShunnedInVillage(reading, person, near) && !isOnlySaid(reading, known, near))
    const shunned = isHeld && { isShunned: true as const }
    found.push({ start, end, message: 'health', names: [person.name], rank: 2, ...shunned })
  }
  const addNearest = (person: NamedPerson, matches: readonly PatternMatch[]) => {
    const near = findNearest(reading, person, matches)
    if (near) addIllness(findRelative(reading, person) ?? person, near)
  }
  const isKnown = (person: NamedPerson) =>
    isSureName(person) ||
    isKnownByWork(reading, person) ||
    (isByOrder(reading, person) && isKnownByHome(reading, findEnclosingSentence(reading, person))) ||
    (hasInsideKnowledge(reading, findEnclosingPassage(reading, person)) && !isOfWriter(reading, person))
  if (illnesses.length > 0)
    for (const person of findPlainlyNamed(reading, people())) if (isKnown(person)) addNearest(person, illnesses)
  for (const person of findPatientsAtHome(reading, people()))
    if (!found.some((item) => hasOverlap(item, person)))
      found.push({
        start: person.start,
        end: person.end,
        message: 'health',
        names: [person.name],
        rank: 2,
        isCertain: true,
      })
  for (const { person, ...illness } of findListedIllnesses(reading, people))
    if (!found.some((item) => hasOverlap(item, illness))) addIllness(person, illness)
  const isNew = (person: Span) => !found.some((item) => hasOverlap(item, person))
  const grave = GRAVE.find(reading)
  if (grave.length > 0) {
    for (const person of people()) if (isTitled(reading, person) && isNew(person)) addNearest(person, grave)
    const isOfPeople = isOfVillagers(reading)
    const villagers = isOfPeople
      ? [...findCalledByOrder(reading, people()), ...findUncasedVillagers(reading)].slice(0, MAX_VILLAGERS)
      : []
    for (const person of villagers) {
      const near = findNearest(reading, person, grave)
      if (near && isNew(person) && !isOnlySaid(reading, person, near)) addIllness(person, near)
    }
    for (const neighbour of [...findNamedNeighbours(reading), ...(isOfPeople ? findShunnedNeighbours(reading) : [])]) {
      const near = findNearest(reading, neighbour, grave)
      if (near && isNew(neighbour) && !isOnlySaid(reading, neighbour, near))
        addIllness({ ...neighbour, short: true, syllables: 0, isOfHighlands: false }, near)
    }
  }
  for (const { start, end } of grave.length > 0 ? PARENT_NAMED.find(reading).slice(0, MAX_PARENTS) : []) {
    const name = { start: end + 1, end: findCapitalizedRunEnd(reading, end + 1, 4) }
    const near = grave.find((each) => each.start >= name.end)
    if (name.end <= name.start || !near || !PARENT_HAS.test(reading.bare.slice(name.end, near.start))) continue
    const parent = { start, end: near.end }
    if (isNew(parent)) found.push({ ...parent, message: 'health', names: [name], rank: 2 })
  }
  for (const heading of LISTED_ILL.find(reading).slice(0, MAX_LISTS)) {
    const names = findPeopleBelow(reading, heading, people())
      .filter(isNew)
      .map(({ name }) => name)
    const shunned = !isForCharity(reading) && { isShunned: true as const }
    if (names.length > 0)
      found.push({ start: heading.start, end: heading.end, message: 'health', names, rank: 2, ...shunned })
  }
  for (const { start, end } of CASE_AT_HOME.find(reading).slice(0, MAX_CASES)) {
    const person = people().find((each) => each.start >= end && isNew(each))
    if (!person || !TITLE_ONLY.test(reading.bare.slice(end, person.start))) continue
    if (isHealer(reading, person)) continue
    found.push({ start, end: person.end, message: 'health', names: [person.name], rank: 2 })
  }
  for (const { start, end, person } of findFarIllnesses(reading, people(), illnesses))
    if (isNew({ start, end }))
      found.push({ start, end, message: 'health', names: [person.name], rank: 2, isCertain: true })
  return markListedIllnesses(reading, found)
}

/** Right before the name of somebody who is ill, as a notice writes it: "01 bệnh nhân: …". */
const PATIENT_HEAD =
  /(?<![a-z])(?:(?:ca (?:benh|nhiem|mac|duong tinh)|benh nhan|nguoi (?:benh|nhiem|mac benh)|bn|f0|truong hop (?:nhiem|mac|duong tinh))(?: (?:so )?\d{1,5})?(?: (?:la|ten|ten la|nam|nu|ong|ba|anh|chi))* ?[:(,-]? ?(?:(?:ong|ba|anh|chi) )?)$/
const PATIENT_REACH = 40
/** After it: the year of birth or the age, and the home. */
const BORN_AT_HOME = compilePattern(
  '^ ?[,(:;-]{0,2} ?(?:(?:sinh(?: năm)?|sn|ns|năm sinh) ?:? ?(?:19|20)\\d\\d|\\d{1,2} tuổi)[).,;-]{0,2} ?' +
    '(?:\\p{L}+ ){0,4}?(?:địa chỉ|đ\\/c|thường trú|tạm trú|trú|ngụ|nhà|ở|quê|hktt|nơi ở)',
)
const HOME_AHEAD = 90
/** Patients of one draft that are looked at. */
const MAX_PATIENTS = 30
/** Who has recovered or is looked for, and whom help is asked for. */
const GLAD = compilePattern('cảm ơn|khỏi bệnh|xuất viện|bình phục|tìm (?:người nhà|thân nhân)|hiến máu|cần máu')

/** In the sentence: a sample, a part in a film, the writer, a lost thing, or news that the family is glad of. */
const NO_EXPOSED_PATIENT = compilePattern([
  '(?:ví dụ|vd|mẫu)(?: (?:mẫu|ghi|điền|khai|như|minh họa)){0,3} ?:|(?:ví dụ|điền|ghi) (?:theo )?mẫu|đóng vai|vào vai|vai (?:một )?bệnh nhân',
  '(?:^|[,;:(] ?)(?:(?:xin )?chào (?:mọi người|cả nhà|các bạn),? )?(?:tôi|tui|mình|em|con|cháu) (?:tên )?là (?:một )?(?:bệnh nhân|người bệnh)',
  'tìm (?:gia đình|bố mẹ|con cháu|vợ con)|(?:^|[,;:(] ?)(?:kính |xin )?mời (?:\\p{L}+ ){0,3}(?:bệnh nhân|người bệnh)|nhận lại|đánh rơi|bỏ quên',
  '(?:ghép|mổ|phẫu thuật|cấy ghép|ca mổ)(?: \\p{L}+){0,3} thành công|(?:gia đình|bệnh nhân|người bệnh)(?: \\p{L}+)? (?<!không |chưa )đồng ý (?:cho )?(?:chia sẻ|đăng|công bố)',
])
/** The name of nobody: "Nguyễn Văn A". */
const SAMPLE_NAME = / [ABCX]$/

/** Finds patients who are named with their year of birth and home, whatever they have. */
function findPatientsAtHome(reading: AnalyzedText, people: readonly NamedPerson[]): (Span & { name: Span })[] {
  if (isForCharity(reading) || GLAD.test(reading)) return []
  return people
    .filter((person) => isSureName(person) && !person.short)
    .filter(({ start, end }) => !SAMPLE_NAME.test(reading.text.slice(start, end)))
    .flatMap((person) => {
      const from = Math.max(0, person.start - PATIENT_REACH)
      const head = PATIENT_HEAD.exec(reading.bare.slice(from, person.start))
      const home = { start: person.end, end: Math.min(reading.text.length, person.end + HOME_AHEAD) }
      if (!head || !BORN_AT_HOME.testIn(reading, home.start, home.end)) return []
      const sentence = findEnclosingSentence(reading, person)
      if (NO_EXPOSED_PATIENT.testIn(reading, sentence.start, sentence.end)) return []
      const year = /(?:19|20)\d\d|\d{1,2} tuoi/.exec(reading.bare.slice(home.start, home.end))!
      return [{ start: from + head.index, end: person.end + year.index + year[0].length, name: person.name }]
    })
    .slice(0, MAX_PATIENTS)
}

/** Returns the end of the last of the illnesses that follow each other from an offset. */
function findJoinedEnd(illnesses: readonly PatternMatch[], reading: AnalyzedText, from: number): number {
  let end = from
  for (let at = findNextSpanIndex(illnesses, from); at < illnesses.length; at++) {
    const illness = illnesses[at]!
    if (illness.start < end) continue
    if (!JOINS_ILLNESSES.test(reading.bare.slice(end, illness.start))) break
    end = illness.end
  }
  return end
}

/** Between a neighbour and an illness: it is others who are ill, or gossip that the writer denies. */
const OF_OTHERS = compilePattern(
  `(?<!(?:${HOME_PLACES}|làng) )(?:tôi|tui|tao|tau|tớ|mình|mày|mi)|` +
    '(?<!là )người|bệnh nhân|bn|ai|đứa|vợ|chồng|mẹ|má|mạ|cha|ba|(?:không|đâu|chưa)(?: (?:có|hề|phải|từng)){0,2} ?$|đồn|vu|bịa|(?<!bà )con|' +
    'bà(?! con)|ông|anh(?! em)|chị(?! em)|kỳ thị',
)
const DENIED = compilePattern('đừng tin|tin (?:đồn|giả|vịt)|bịa|xạo|làm gì có|không phải|không có (?:thật|đâu)')
/** Behind an illness of the mind, which people also say of somebody's temper: "bị tâm thần hay sao mà …". */
const OF_TEMPER = compilePattern('^ ?(?:hay (?:sao|gì|răng)|hả|à|ha|chắc|rồi hả)')
const TEMPER = compilePattern('tâm thần|trầm cảm')
const TEMPER_REACH = 24

/** Whether the illness of a neighbour is only gossip that is denied, of others, or said in anger or in jest. */
function isOnlySaid(reading: AnalyzedText, { end }: Span, near: Span): boolean {
  const sentence = findEnclosingSentence(reading, near)
  const isOfMind = TEMPER.testIn(reading, near.start, near.end)
  return (
    OF_OTHERS.testIn(reading, end, near.start) ||
    DENIED.testIn(reading, sentence.start, sentence.end) ||
    (isOfMind && (LAUGHTER.test(reading) || OF_TEMPER.testIn(reading, near.end, near.end + TEMPER_REACH)))
  )
}

/** Whether a person is named by title and a short name: "chú Tư Hợi". */
function isTitled(reading: AnalyzedText, { start, short, syllables }: NamedPerson): boolean {
  return short || (syllables === 2 && TITLE_BEFORE.test(reading.bare.slice(Math.max(0, start - 8), start)))
}

/** Between a name and that of a relative: "Cường con nhà bà …", "Lan vợ anh …". */
const RELATED_TO = new RegExp(`(?:${RELATIVES}|em)${OF_WHOM}(?:${BARE_TITLE} )?$`)
const RELATED_REACH = 40

/** Returns the one named right before a relative, of whom the sentence speaks: "thằng Cường con bà …". */
function findRelative(reading: AnalyzedText, person: NamedPerson): NamedPerson | undefined {
  const from = Math.max(findEnclosingSentence(reading, person).start, person.start - RELATED_REACH)
  const before = reading.bare.slice(from, person.name.start)
  const related = RELATED_TO.exec(before)
  if (!related) return undefined
  const title = UNTITLED.exec(before.slice(0, related.index))
  if (!title) return undefined
  const start = from + title.index + title[0].length - 1 - title[1]!.length
  const end = findCapitalizedRunEnd(reading, start, 3)
  if (end !== from + related.index - 1) return undefined
  return { ...person, start, end, name: { start, end } }
}

/** A word for somebody, and the name after it, at the end of some words. */
const UNTITLED = /(?:^|[^a-z])(?:thang|con|cai|nho|dua|anh|chi|em|chau|co|chu|ong|ba) ([a-z']{2,8}(?: [a-z']{2,8})?) $/

/** Whether the words up to an illness are of a child. A name may begin with such a word: "con Bé Ba". */
function isOfChild(reading: AnalyzedText, { name }: NamedPerson, { start, end }: Span): boolean {
  if (!isVillageName(reading, name)) return CHILD.testIn(reading, start, end)
  return CHILD.testIn(reading, start, name.start) || CHILD.testIn(reading, name.end, end)
}

function isHealer(reading: AnalyzedText, { start }: Span): boolean {
  return HEALER.testIn(reading, start - 24, start)
}

/** A word after a profession that leads to no patients. */
const OWN_WORD =
  '(?!(?:cho|cùng|với|chữa|trị|khám|điều trị|chuyên|giúp|về|tư vấn|nghiên cứu|chăm|phòng|chống|cai|' +
  'người|những|các|bệnh nhân|bn|ca|trẻ|con|em|vợ|chồng|mẹ|bố|ba|má|ai)(?!\\p{L}))\\p{L}+'
/** After a profession: not "… chữa người bị HIV", where others are ill, and not a ward, "khoa truyền nhiễm". */
const ILL_THEMSELVES =
  `(?: ${OWN_WORD}){0,4}(?:, (?:mà|nhưng|giờ|nay|từng|vừa|mới|đang|lại)(?: ${OWN_WORD}){0,2})? ` +
  '(?:bị|mắc|(?<!(?:truyền|lây|viêm|phơi|kháng) )nhiễm|dính|nghiện)(?! (?:bệnh nhân|người|ai|con|kiện|tố|đánh|khuẩn)(?!\\p{L}))(?!\\p{L})'
/** After a name: it is who treats the sick, and may not be ill. */
const TREATS = compilePattern(
  `(?:là|làm|đỗ|thành) (?:bác sĩ|y sĩ|y tá|điều dưỡng|dược sĩ)(?!${ILL_THEMSELVES})|chuyên (?:chữa|trị|khám|điều trị)`,
)
/** Between a record and whose it is: "kết quả xét nghiệm … của anh". */
const OF_PERSON = new RegExp(`^(?: (?:so )?\\d{1,6})? cua (?:${BARE_TITLE} )?$`)

/** Returns the illness after a name, or the record of it before; of a patient, also one before it in the sentence. */
function findNearest(reading: AnalyzedText, person: Span, illnesses: readonly PatternMatch[]): Span | undefined {
  const { start, end } = person
  const after = findFirstMatchInRange(illnesses, end, end + HEALTH_REACH)
  const isTreater = after && TREATS.testIn(reading, end, after.end)
  if (isTreater) return undefined
  const record = illnesses[findNextSpanIndex(illnesses, start) - 1]
  if (record && OF_PERSON.test(reading.bare.slice(record.end, start))) return record
  if (after || !PATIENT.test(reading.bare.slice(Math.max(0, start - 14), start + 10))) return after
  const from = Math.max(findEnclosingSentence(reading, person).start, start - HEALTH_REACH)
  return findFirstMatchInRange(illnesses, from, start)
}
