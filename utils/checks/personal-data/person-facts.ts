// Facts about a named person: a date of birth, an illness.

import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { createIncrementalRegExp } from '../../text/incremental-regexp.ts'
import { findBirthDates } from './birth-dates.ts'
import { findIllnesses } from './illness-facts.ts'
import { findNamedPeople, type NamedPerson } from './named-people.ts'
import type { PersonalItem } from './personal-item.ts'

const BIRTH_PREFILTER = createIncrementalRegExp('bare', /(?:sinh|sn|ns|s\/n|dob)[ :]|(?:19|20)\d\d/)
const ILLNESS_PREFILTER = createIncrementalRegExp(
  'bare',
  /benh|hiv|ung thu|duong tinh|chan doan|tram cam|tam than|lao|thai|nghien|xet nghiem|giang mai|viem gan|suy|dot quy|tai bien|giai doan|chay than|thuoc (?:[a-z]+ ){0,2}(?:arv|lau|sui mao|dong kinh|methadone|hoa lieu|mong ga|loan than|an than|xa hoi)/,
)

/** Finds dates of birth next to a name, and illnesses of a named adult. */
export function findPersonFacts(reading: AnalyzedText): PersonalItem[] {
  const born = BIRTH_PREFILTER.test(reading) && /\d/.test(reading.text)
  const ill = ILLNESS_PREFILTER.test(reading)
  if (!born && !ill) return []
  let known: NamedPerson[] | undefined
  const people = () => {
    known ??= findNamedPeople(reading)
    return known
  }
  return [...(born ? findBirthDates(reading, people) : []), ...(ill ? findIllnesses(reading, people) : [])]
}
