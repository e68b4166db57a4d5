// Facts about a named person: a date of birth, an illness, an affair, a petition, debts and the like.

import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { stripSourceDiacritics } from '../../text/character-folding.ts'
import { createIncrementalRegExp } from '../../text/incremental-regexp.ts'
import { ILLNESS_WORDS } from '../shared/context/illness-words.ts'
import { findBirthDates } from './birth-dates.ts'
import { findHardTimes, HARD_TIMES } from './hard-times.ts'
import { CASE_AT_HOME, findIllnesses } from './illness-facts.ts'
import { findMoneyLists } from './money-lists.ts'
import { findAllNamedPeople, findNamedPeople, findUncasedPeople } from './named-people.ts'
import type { PersonalItem } from './personal-item.ts'
import { canHavePetition, findPetitions } from './petitions.ts'
import { AFFAIR, findAffairs } from './private-life.ts'
import { canShame, findShamedPeople } from './shamed-people.ts'

const BIRTH_PREFILTER = createIncrementalRegExp('bare', /(?:sinh|sn|ns|s\/n|dob)[ :]|(?:19|20)\d\d/)
/** What every condition of `illness-facts.ts` has in it, without diacritics. */
const ILLNESSES = [
  stripSourceDiacritics(ILLNESS_WORDS),
  'viem (?:mang )?nao|teo (?:duong )?mat|so nao|u mau|[sx]i ?da|benh|duong tinh|chan doan|xet nghiem|giai doan|nghien|thai|arv|methadone|roi loan|lao|suy|chay than|hbsag|hcv|tpha|vdrl|(?:xa|hoa) tri',
  '(?:^|[^a-z])(?:u|k|lau|f0|down|mu|liet|cam diec|khuyet tat|cham phat trien)(?![a-z])|thuoc (?:[a-z]+ ){0,2}(?:hoa lieu|mong ga|loan than|an than|xa hoi)',
].join('|')
/** What every heading of a list of debts or pay has in it, without diacritics. */
const LIST_PREFILTER = createIncrementalRegExp(
  'bare',
  new RegExp(
    '(?<![a-z])(?:no|luong|thu nhap|thuong|tien cong|vay|chua tra|(?:chua|cham|khong chiu) (?:dong|nop)|' +
      'boi thuong|den bu|gpmb|giai phong mat bang)(?![a-z])',
  ),
)
/** Words for somebody who is ill, where no illness is named. */
const PATIENT_PREFILTER = createIncrementalRegExp(
  'bare',
  /(?<![a-z])(?:ca (?:benh|nhiem|mac|duong tinh)|bn|f0|nguoi nhiem|truong hop (?:nhiem|mac))(?![a-z])/,
)
const ILLNESS_PREFILTER = createIncrementalRegExp('bare', new RegExp(ILLNESSES, 'u'))

/** Finds dates of birth next to a name, illnesses, affairs and troubles of a named adult, and petitions of others. */
export function findPersonFacts(reading: AnalyzedText): PersonalItem[] {
  const born = BIRTH_PREFILTER.test(reading) && /\d/.test(reading.text)
  const ill = ILLNESS_PREFILTER.test(reading) || PATIENT_PREFILTER.test(reading) || CASE_AT_HOME.test(reading)
  const affair = AFFAIR.test(reading)
  const petition = canHavePetition(reading)
  const trouble = HARD_TIMES.test(reading)
  const listed = LIST_PREFILTER.test(reading)
  const shamed = canShame(reading)
  if (!born && !ill && !affair && !petition && !trouble && !listed && !shamed) return []
  const people = () => findNamedPeople(reading)
  // What is said of them shows more surely that a word after a title is a name.
  const anyPeople = () => {
    const named = findAllNamedPeople(reading)
    return named.length > 0 ? named : findUncasedPeople(reading)
  }
  const lists = listed ? findMoneyLists(reading, people) : []
  const isListed = ({ names = [] }: PersonalItem) =>
    lists.some((list) => list.names!.some(({ start }) => start === names[0]?.start))
  return [
    ...lists,
    ...(born ? findBirthDates(reading, people) : []),
    ...(ill ? findIllnesses(reading, people) : []),
    ...(affair ? findAffairs(reading, people) : []),
    ...(petition ? findPetitions(reading, anyPeople) : []),
    ...(shamed ? findShamedPeople(reading, anyPeople) : []),
    ...(trouble ? findHardTimes(reading, anyPeople) : []).filter((item) => !isListed(item)),
  ]
}
