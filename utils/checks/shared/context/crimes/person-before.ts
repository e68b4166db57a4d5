// Acts whose sentence has no subject, because the sentence before names who did them.

import type { Span } from '../../../../draft.ts'
import type { AnalyzedText } from '../../../../text/analyzed-text.ts'
import { compilePattern } from '../../../../text/compile-pattern.ts'
import { hasNamedTarget } from '../identifiable-target.ts'
import { findPreviousSentence } from '../mitigating-context.ts'

/**
 * Acts, without diacritics, that are said without who did them after a sentence that names the person. A noun ("tham
 * ô", "lừa đảo") may open a sentence about crimes.
 */
const SUBJECTLESS_ACT =
  /^(?:an (?:tien |gao )?(?:cua|chan|bot|xen|hoi lo)|bo tui|dut tui|nhan (?:hoi lo|phong bi|lot tay|tien)|vet|am|cuom|dop|xoi|bon rut|bien thu|rut ruot|cuop (?:dat|nha)|moi tien|quyt|giat|om|lay|ban (?:dat|chuc|ghe)|ke khong|khai khong) ?/
/** What may come before such an act in its sentence. */
const BEFORE_ACT =
  /^[\s"“-]{0,3}(?:(?:chac|toan|cu|chuyen|da|lai|con|roi|chi|thi|la|dung|ro|rang|cung|co|dang|van|the|vay|ma|xong|suot|may nam|bao nam|luc nao) ){0,5}$/
/** After it: the act is spoken of. */
const SPOKEN_OF =
  /^(?: [a-z]{1,7}){0,4} (?:la|thi|se|deu|bi|can|phai)(?: (?:la|bi|deu|phai|hanh vi|viec|mot)){0,2} (?:pham|vi pham|toi|sai|xu|phat|giac|di tu|tu toi|dieu|hanh vi)(?![a-z])/

/** A present that is taken at a wedding, a feast or a mourning, without diacritics. */
const PRESENT_TAKEN = new RegExp(
  '^nhan phong bi.*(?<![a-z])(?:(?:mung|dam|an) (?:cuoi|tuoi|tho)|li xi|phung|dam (?:gio|tang|hieu|ma|hoi)|thoi noi|' +
    'day thang|tan gia|sinh nhat|chuc mung)(?![a-z])',
)
/** Money that is taken out and spent for those whom it is for. */
const SPENT_FOR_OTHERS = new RegExp(
  '^(?:om|lay) .*(?<![a-z])(?:mua|sam|phat|nau|tra|chia|ung ho)(?: [a-z\\d]{1,8}){0,4} (?:cho|tang|giup) ' +
    '(?:(?:(?:cac|may|tat ca|nhung|moi) (?:chau|em|be|con|cu|ho|ban|nguoi)|(?:ca )?(?:lop|truong)|nguoi (?:ngheo|benh|khuyet tat)|' +
    'ho ngheo|ba con|dan|hoc (?:sinh|tro)|hoi vien|doan vien|phu huynh|benh nhan|nan nhan)(?![a-z]))',
)
/** Who gave it, how much, or what for: it is no present after all. */
const PAID_TO =
  /(?<![a-z])(?:(?:cua|tu) (?:nha thau|doanh nghiep|cong ty|chu |phu huynh|nguoi|dan|ba con|cac ho|benh nhan)|moi (?:cho|ky|lam|nhan|xu|giai)|ky|duyet|bo qua|\d{1,9} ?(?:tr|trieu|cu|ty))(?![a-z])/
const KIND_REACH = 90

/** Whether an act is said to be a present, or for others. */
function isKindAct({ bare }: AnalyzedText, sentence: Span, act: Span): boolean {
  const said = bare.slice(act.start, Math.min(sentence.end, act.end + KIND_REACH))
  return (PRESENT_TAKEN.test(said) || SPENT_FOR_OTHERS.test(said)) && !PAID_TO.test(said)
}

/** Whether the sentence before names who did an act that has no subject in its own. */
export function isSaidOfPrecedingPerson(reading: AnalyzedText, sentence: Span, act: Span): boolean {
  const { bare } = reading
  if (!BEFORE_ACT.test(bare.slice(sentence.start, act.start))) return false
  if (!SUBJECTLESS_ACT.test(bare.slice(act.start, act.end))) return false
  if (SPOKEN_OF.test(bare.slice(act.end, act.end + 60)) || isKindAct(reading, sentence, act)) return false
  return isSomebodyNamedBefore(reading, sentence)
}

function isSomebodyNamedBefore(reading: AnalyzedText, sentence: Span): boolean {
  const before = findPreviousSentence(reading, sentence)
  return before !== undefined && hasNamedTarget(reading, before.start, before.end)
}

/** What opens a sentence that goes on about those named before it. */
const TIME_FIRST = /^(?:ban (?:ngay|dem)|dem|toi|ngay|cu|he|xong|roi|den|vay ma|the ma) /
const WRITER = compilePattern('tôi|tui|mình|em|tao|chúng tôi|nhà')

/** Whether a sentence goes on about somebody who is named in the one before. */
export function isOpenedByTime(reading: AnalyzedText, sentence: Span, act: Span): boolean {
  return (
    !WRITER.testIn(reading, sentence.start, act.start) &&
    TIME_FIRST.test(reading.bare.slice(sentence.start, act.start).trimStart()) &&
    isSomebodyNamedBefore(reading, sentence)
  )
}
