// Reads a question into words, with the short forms of chats written out. Pure.

import { toWordForms, visitWords } from '../search/word-tokens.ts'

/** A word of a question: the numbers of its form as typed, in lower case, and of its form without diacritics. */
export interface QuestionWord {
  accented: number
  bare: number
  /** Whether it is written out from a short form, so that its diacritics were not typed. */
  isExpanded: boolean
}

/** Longer questions are cut. */
const MAX_WORDS = 60

/** Short forms people type in chats, each with its full form: general words, platforms, roles, papers. */
const SHORT_FORMS = `
  ko không, k không, kg không, kh không, khg không, hok không, hông không, hổng không, hem không, đc được, dc được,
  ng người, vs với, j gì, zô vào, trc trước, đg đang, r rồi, mng mọi người, xl xử lý, coi xem, tui tôi,
  ntn như thế nào, ib nhắn tin, inbox nhắn tin, stt bài viết, tút bài viết, status bài viết, cmt bình luận,
  comment bình luận, còm bình luận, rep trả lời, share chia sẻ, up đăng, post đăng, live livestream, acc tài khoản,
  tk tài khoản, mk mật khẩu, pass mật khẩu, ad admin, qtv quản trị viên, mxh mạng xã hội, fb facebook,
  face facebook, phây facebook, dalo zalo, zl zalo, insta instagram, tóp tiktok, ytb youtube, đv đảng viên,
  dv đảng viên, cbcc cán bộ công chức, ccvc công chức viên chức, cb cán bộ, lđ lãnh đạo, nv nhân viên, hs học sinh,
  ph phụ huynh, gv giáo viên, bs bác sĩ, pv phóng viên, csgt cảnh sát giao thông, ubnd ủy ban, ub ủy ban, uỷ ủy,
  hđnd hội đồng nhân dân, hdnd hội đồng nhân dân, cq cơ quan,
  dn doanh nghiệp, cty công ty, bv bệnh viện, sp sản phẩm, kl kỷ luật, kỉ kỷ, nđ nghị định, nd nghị định,
  qđ quyết định, vb văn bản, cv công văn, bmnn bí mật nhà nước, sđt số điện thoại, sdt số điện thoại, đt điện thoại,
  cccd căn cước, cmnd chứng minh nhân dân, ds danh sách
`

/** Numbers of forms are below this. */
export const MAX_FORMS = 0x4000
/** The number of all forms that came too late for one, in long imported texts: they are no features. */
export const UNNUMBERED = MAX_FORMS - 1

/** The number of each form. Numbers are compared faster than strings, and the examples have half a million words. */
const FORM_NUMBERS = new Map<string, number>()
/** The numbers of the forms that have several syllables in one word, as no Vietnamese word has: "karaoke". */
const LONG_FORMS = new Set<number>()
const SEVERAL_SYLLABLES = /[aeiouy][b-df-hj-np-tv-xz]+[aeiouy]/
/** What each written word means: one word, or the words of a short form. */
const WORDS = new Map<string, readonly QuestionWord[]>()
for (const pair of SHORT_FORMS.split(',')) {
  const [short, ...full] = pair.trim().split(' ')
  WORDS.set(
    short!,
    full.map((word) => toQuestionWord(word, true)),
  )
}

/** Reads the words of a question. */
export function readQuestionWords(text: string): QuestionWord[] {
  const words: QuestionWord[] = []
  visitWords(text.normalize('NFC'), (written) => {
    if (words.length < MAX_WORDS) words.push(...readWord(written))
  })
  return words
}

function readWord(written: string): readonly QuestionWord[] {
  const known = WORDS.get(written)
  if (known) return known
  const { accented } = toWordForms(written)
  const words = WORDS.get(accented) ?? [toQuestionWord(accented, false)]
  WORDS.set(written, words)
  return words
}

function toQuestionWord(word: string, isExpanded: boolean): QuestionWord {
  const { accented, bare } = toWordForms(word)
  return { accented: toFormNumber(accented), bare: toFormNumber(bare), isExpanded }
}

/** Lists all forms that were read so far, with their numbers. */
export function listForms(): ReadonlyMap<string, number> {
  return FORM_NUMBERS
}

/** Returns the number of a form of a word, a new one if it was not read before. */
export function toFormNumber(form: string): number {
  const known = FORM_NUMBERS.get(form)
  if (known !== undefined) return known
  const next = Math.min(FORM_NUMBERS.size, UNNUMBERED)
  FORM_NUMBERS.set(form, next)
  if (next !== UNNUMBERED && SEVERAL_SYLLABLES.test(form)) LONG_FORMS.add(next)
  return next
}

/** Whether the form of a word, by its number, has several syllables: typed without diacritics, it is no other word. */
export function hasSeveralSyllables(form: number): boolean {
  return LONG_FORMS.has(form)
}
