// Finds the texts in place of ended ones that a question cites and asks for. Pure.

import type { Library } from '../library.ts'
import type { ParsedCitation } from '../search/parse-citation.ts'
import { findCurrentSuccessors } from '../succession.ts'
import { joinPhrases, readWording, requireAll, requireNone } from './kinds/wording.ts'
import { collectFeatures } from './question-features.ts'
import { readQuestionWords } from './question-words.ts'

/** What asks for the text in place of an older one, next to the citation of that. */
const ASKS_SUCCESSOR = `
  thay, mới nhất, bản mới, hiện hành, giờ áp dụng, nay áp dụng, giờ theo, nay theo, giờ xài, giờ dùng, hết hiệu lực rồi
`
const KINDS_OF_TEXT = 'quy định, nghị định, quyết định, thông tư, luật, văn bản, cái, qđ, nđ'
const WHICH = 'nào, gì, số mấy'
/** What asks for the text before: "quy định 37 thay quy định nào". */
const ASKS_PREDECESSOR = joinPhrases(
  'thay, thay thế, thay cho, thay thế cho',
  `${WHICH}, ${joinPhrases(KINDS_OF_TEXT, WHICH)}`,
)
const isForSuccessor = requireAll(readWording(ASKS_SUCCESSOR), requireNone(ASKS_PREDECESSOR))

/** Finds the documents in place of the ended ones that a question cites, if it asks for these. */
export function findAskedSuccessors({ documents, rest }: ParsedCitation, library: Library): readonly string[] {
  if (!isForSuccessor(collectFeatures(readQuestionWords(rest)))) return []
  const isEnded = (id: string) => library.document(id)?.standing === 'ended'
  return documents.every(isEnded) ? [...new Set(documents.flatMap((id) => findCurrentSuccessors(id, library)))] : []
}
