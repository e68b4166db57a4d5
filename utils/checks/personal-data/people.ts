// What is told of a named person: a date of birth, an illness.

import type { Reading } from '../../text/analyzed-text.ts'
import { scan } from '../../text/scan.ts'
import { births } from './births.ts'
import { type Called, everyone } from './called.ts'
import { illnesses } from './illnesses.ts'
import type { Item } from './item.ts'

const BIRTH_HINT = scan('bare', /(?:sinh|sn|ns|s\/n|dob)[ :]|(?:19|20)\d\d/)
const ILL_HINT = scan(
  'bare',
  /benh|hiv|ung thu|duong tinh|chan doan|tram cam|tam than|lao|thai|nghien|xet nghiem|giang mai|viem gan|suy|dot quy|tai bien|giai doan|chay than/,
)

/** Dates of birth beside a name, and illnesses told of a named adult. */
export function peopleIn(reading: Reading): Item[] {
  const born = BIRTH_HINT.test(reading) && /\d/.test(reading.text)
  const ill = ILL_HINT.test(reading)
  if (!born && !ill) return []
  let known: Called[] | undefined
  const people = () => {
    known ??= everyone(reading)
    return known
  }
  return [...(born ? births(reading, people) : []), ...(ill ? illnesses(reading, people) : [])]
}
