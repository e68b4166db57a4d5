// Offensive phrases that only the word model finds: spellings and wordings in no lexicon.

import { type CheckId, findNextSpanIndex, type Span } from '../../../draft.ts'
import {
  CLEAR_GATE,
  LOUD_THRESHOLD,
  LOUD_WITH_PLAIN_THRESHOLD,
  MIN_ATTRIBUTION,
  PHRASE_GATES,
  PLAIN_THRESHOLD,
  QUARREL_THRESHOLD,
  UNOWNED_THRESHOLD,
} from '../../../tagger/model-thresholds.ts'
import type { SentencePrediction } from '../../../tagger/sentence-classifier.ts'
import type { PredictedCheckId } from '../../../tagger/sentence-labels.ts'
import type { PhraseTag } from '../../../tagger/tagger-types.ts'
import type { AnalyzedText } from '../../../text/analyzed-text.ts'
import { isFondScolding } from '../context/fond-scolding.ts'
import { isRetortOfFriend, isUnitySlogan } from '../context/harmless-sayings.ts'
import { findEnclosingSentence, isMentionedAsWord, isQuotedInObjection } from '../context/mitigating-context.ts'
import { isAboutNoPerson } from '../context/not-about-people.ts'
import { isReportedSpeech } from '../context/reported-contempt.ts'
import { isSelfDirected } from '../context/self-reference.ts'

/** The checks that a phrase may belong to, by the label of its sentence. Otherwise it belongs to profanity. */
const ATTRIBUTABLE_CHECKS = ['discrimination', 'insult'] as const satisfies readonly (keyof typeof MIN_ATTRIBUTION)[]

/** Tagged phrases to report in one draft. More would not help the writer. */
const MAX_TAGGED_FINDINGS = 100

/** A tagged phrase to report. UTF-16 offsets in the draft's text. */
export interface TaggedFinding extends Span {
  check: CheckId
  isSure: boolean
}

/**
 * Selects the tagged phrases to report: those in sentences that are likely offensive, unless they are quoted, reported,
 * about the writer, or without a word that judges.
 * @param sentences in order, without overlaps
 */
export function findingsFromTags(
  reading: AnalyzedText,
  tags: readonly PhraseTag[],
  sentences: readonly SentencePrediction[],
): TaggedFinding[] {
  const shown: TaggedFinding[] = []
  const clearSentence = reading.accented ? CLEAR_GATE.accentedSentence : CLEAR_GATE.bareSentence
  for (const tag of tags) {
    if (shown.length >= MAX_TAGGED_FINDINGS) break
    const span = reading.span(tag.start, tag.end)
    const sentence = sentences[findNextSpanIndex(sentences, span.start)]
    if (!sentence || span.start < sentence.start) continue
    const rude = sentence.certainty('rude')
    const { note, warn } = PHRASE_GATES[sentence.certainty('quarrel') < QUARREL_THRESHOLD ? 'other' : 'quarrel']
    const isClear = tag.certainty >= CLEAR_GATE.phrase && rude >= clearSentence
    if (!isClear && (tag.certainty < note.phrase || rude < note.sentence)) continue
    if (isHarmless(reading, tag)) continue
    const check = chooseCheck(sentence)
    const isOfAnimal = ANIMAL.test(reading.bare.slice(tag.start, tag.end))
    if ((check === 'insult' || (!check && isOfAnimal)) && isAboutNoPerson(reading, tag)) continue
    if (check === 'insult' && isFondScolding(reading, findEnclosingSentence(reading, tag))) continue
    if (!check && FAIR_WORDS.test(reading.bare.slice(tag.start, tag.end))) continue
    if (!check && !isClear && Math.min(tag.certainty, rude) < UNOWNED_THRESHOLD) continue
    const isSure = tag.certainty >= warn.phrase && rude >= warn.sentence && isLoud(sentence, tag)
    shown.push({ ...span, check: check ?? 'profanity', isSure })
  }
  return shown
}

/** Whether contempt in a sentence is more than a note. `phrase` is what the word model is surest of in it. */
export function isLoud(sentence: SentencePrediction, phrase: PhraseTag | undefined): boolean {
  return sentence.certainty('loud') >= (isPlain(phrase) ? LOUD_WITH_PLAIN_THRESHOLD : LOUD_THRESHOLD)
}

/** Whether the word model hardly doubts a phrase. */
export function isPlain(phrase: PhraseTag | undefined): boolean {
  return phrase !== undefined && phrase.certainty >= PLAIN_THRESHOLD
}

function chooseCheck(sentence: SentencePrediction): PredictedCheckId | undefined {
  let chosen: PredictedCheckId | undefined
  let highest = 0
  for (const id of ATTRIBUTABLE_CHECKS) {
    const certainty = sentence.certainty(id)
    if (certainty < Math.max(highest, MIN_ATTRIBUTION[id])) continue
    highest = certainty
    chosen = id
  }
  return chosen
}

/** Words, without diacritics, that refer to a person or report rudeness, and do not judge. */
const POINTER_WORDS =
  'tao|tau|tui|toi|may|mi|m|t|no|han|bon|lu|dam|chung|mu|thang|con|dua|ga|lao|ten|cai|nay|nao|kia|do|' +
  'chui|mang|ghet|khinh|nhuc|si nhuc|danh'
const ONLY_POINTERS = new RegExp(`^(?:${POINTER_WORDS})(?:[ ,.!?]+(?:${POINTER_WORDS}))*$`)

/** Animals that people keep, without diacritics. */
const ANIMAL = /^(?:(?:con|loai|dan|bay|may|nhung) )*(?:cho|heo|lon|bo|trau|ga|vit|ran|de|meo)(?: (?:nay|kia|do))?$/

/** Words of criticism, without diacritics: hard on a system, not vulgar. */
const FAIR_WORDS =
  /^(?:(?:qua|lu|bon|cai|che do|co che) )?(?:thoi nat|muc nat|muc ruong|mat rua|hoi lo|tham nhung|tham o|bat cong|vo ly|cua quyen|quan lieu|hach sach)(?: (?:nay|het|qua|that|do|roi))?$/

/** Whether a tag is an abbreviation ("CCCD", "CC") in a line that is not all capitals. */
function isAbbreviation(reading: AnalyzedText, { start, end }: PhraseTag): boolean {
  const line = reading.text.slice(reading.text.lastIndexOf('\n', start) + 1, end + 40)
  return /^\p{Lu}{2,6}$/u.test(reading.text.slice(start, end)) && /\p{Ll}{2}/u.test(line)
}

const ILLNESS_OF = /(?<![a-z])(?:benh|chung|khoa|benh vien) $/

/** Whether a tag names an illness: "người mắc bệnh tâm thần". */
function isIllness(reading: AnalyzedText, { start }: PhraseTag): boolean {
  return ILLNESS_OF.test(reading.bare.slice(Math.max(0, start - 12), start))
}

/** A measure after its number, or a can without marks: "3 dm", "lon son". */
const THING = /^lon (?:son|bia|nuoc|sua|coca|gao|dau|thit|ca|ga|keo|mo|vecni|cocacola|bo huc|xang|nhot|dat)(?![a-z])/

/** Whether a tag is a measure or a thing. */
function isMeasureOrThing({ bare }: AnalyzedText, { start, end }: PhraseTag): boolean {
  if (
    /^(?:dm|cm|cl|cc|ml|vl|m|l)\d?$/.test(bare.slice(start, end)) &&
    /\d ?$/.test(bare.slice(Math.max(0, start - 2), start))
  )
    return true
  return THING.test(bare.slice(start, end + 8))
}

function isHarmless(reading: AnalyzedText, tag: PhraseTag): boolean {
  return (
    isAbbreviation(reading, tag) ||
    isIllness(reading, tag) ||
    isMeasureOrThing(reading, tag) ||
    !/\p{L}/u.test(reading.text.slice(tag.start, tag.end)) ||
    ONLY_POINTERS.test(reading.bare.slice(tag.start, tag.end)) ||
    isQuotedInObjection(reading, tag) ||
    isMentionedAsWord(reading, tag) ||
    isReportedSpeech(reading, tag) ||
    isSelfDirected(reading, tag) ||
    isUnitySlogan(reading, tag) ||
    isRetortOfFriend(reading, tag)
  )
}
