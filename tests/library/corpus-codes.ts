import type { CheckId } from '../../utils/draft.ts'
import type { SubjectId } from '../../utils/library/subjects.ts'

/** The meaning of a reference code: the checks that may rest on such a row, and our subjects. */
interface Meaning {
  checks: readonly CheckId[]
  subjects: readonly SubjectId[]
}

const means = (checks: readonly CheckId[], subjects: readonly SubjectId[]): Meaning => ({ checks, subjects })

/** The check codes of the reference, in our own terms. */
export const CHECK_CODES = {
  SECRET: means(['secret-marking', 'internal-document'], ['bi-mat-nha-nuoc']),
  INTERNAL: means(['internal-document'], ['bi-mat-cong-tac']),
  FAKE: means(['unsourced-claim'], ['tin-gia', 'kiem-chung']),
  UNCIVIL: means(['profanity', 'insult'], ['loi-le']),
  DEFAME: means(['insult', 'accusation'], ['danh-du']),
  INSINUATE: means(['insinuation'], ['danh-du']),
  PDATA: means(['personal-data'], ['du-lieu-ca-nhan', 'doi-tu', 'hinh-anh']),
  CHILD: means(['child-privacy'], ['tre-em']),
  SPEAK: means(['speaking-for-agency'], ['phat-ngon']),
  POLITICAL: means([], ['lich-su', 'ky-thi', 'dang-vien', 'cong-vu']),
  INCITE: means(['threat', 'discrimination'], ['de-doa', 'ky-thi']),
  IMPERSONATE: means(['suspicious-link', 'speaking-for-agency'], ['mao-danh']),
  SCAM: means(['suspicious-link', 'illegal-promotion'], ['lua-dao', 'quang-ba']),
  HEALTH: means(['unsourced-claim', 'illegal-promotion'], ['y-te']),
  ACCOUNT: means([], ['tai-khoan']),
  DUTY: means([], ['go-bo', 'tai-khoan', 'dang-vien', 'cong-vu', 'bao-tin', 'tre-em', 'loi-le']),
  REPORT: means([], ['bao-tin', 'lua-dao', 'xu-phat', 'go-bo']),
} as const satisfies Record<string, Meaning>

/** A check code of the reference. */
export type CheckCode = keyof typeof CHECK_CODES

/** Checks that rest on a provision although its row lacks their code, justified by the content of the row. */
export const CHECKS_WITHOUT_CODE: Readonly<Record<string, readonly { check: CheckId; because: string }[]>> = {
  'luat-116-2025.d7.k2.h': [{ check: 'illegal-promotion', because: 'it is about trading data, too' }],
  'luat-91-2025.d7.k6': [{ check: 'illegal-promotion', because: 'it is about trading data' }],
  'luat-116-2025.d42.k2': [{ check: 'personal-data', because: 'it is about keeping passwords and codes secret' }],
  'luat-91-2025.d16': [{ check: 'child-privacy', because: 'it binds for the data of every person' }],
  'blds-2015.d32': [{ check: 'child-privacy', because: 'it binds for the picture of every person' }],
  'nd-147-2024.d36.k4': [{ check: 'suspicious-link', because: 'it is about links one puts up, too' }],
  'nd-147-2024.d36.kinh-doanh': [{ check: 'illegal-promotion', because: 'it is about doing business online' }],
  'nd-174-2026.d96.k3.g': [{ check: 'threat', because: 'it is about threatening, too' }],
}
