// The skeleton of a check.

import { toCamelCase, toConstantCase, validateId } from './names.ts'
import { FILL_IN, readProjectFile, type Scaffold } from './scaffold.ts'
import { addImport, addToList } from './source-edits.ts'

/** Folders next to those of the checks. */
const OTHER_FOLDERS = ['shared', 'stages']

/**
 * Builds the skeleton of a check: its folder, its cases, and its entry in the four registries.
 * @throws ScaffoldError for a bad or existing id
 */
export function buildCheckScaffold(root: string, given: string | undefined): Scaffold {
  const known = /CHECK_IDS = \[([^\]]*)\]/.exec(readProjectFile(root, 'utils/draft.ts'))?.[1] ?? ''
  const id = validateId(given, [...OTHER_FOLDERS, ...[...known.matchAll(/'([^']+)'/g)].map((match) => match[1]!)])
  const name = toCamelCase(id)
  const key = id === name ? id : `'${id}'`
  const entry = id === name ? `  ${id},\n` : `  ${key}: ${name},\n`
  const folder = `utils/checks/${id}`
  return {
    files: {
      [`${folder}/index.ts`]: buildCheckSource(id, name),
      [`${folder}/lexicon.ts`]: buildLexiconSource(id),
      [`${folder}/messages.ts`]: MESSAGES_SOURCE,
      [`${folder}/explanation.ts`]: EXPLANATION_SOURCE,
      [`tests/cases/${id}.ts`]: CASES_SOURCE,
    },
    edits: [
      addToList('utils/draft.ts', 'export const CHECK_IDS = [', '] as const', `  '${id}',\n`),
      addImport('utils/checks/index.ts', `import { ${name} } from './${id}/index.ts'`),
      addToList('utils/checks/index.ts', 'export const CHECKS: Readonly<Record<CheckId, Check>> = {', '}\n', entry),
      addImport(
        'utils/checks/explanation-registry.ts',
        `import { explanation as ${name} } from './${id}/explanation.ts'`,
      ),
      addToList(
        'utils/checks/explanation-registry.ts',
        'export const EXPLANATIONS: Readonly<Record<CheckId, ExplanationContent>> = {',
        '}\n',
        entry,
      ),
      addImport('utils/checks/message-registry.ts', `import { messages as ${name} } from './${id}/messages.ts'`),
      addToList(
        'utils/checks/message-registry.ts',
        'export const CHECK_MESSAGES: Readonly<Record<CheckId, BilingualMessages>> = {',
        '}\n',
        entry,
      ),
    ],
    steps: [
      `tests/cases/${id}.ts: eight drafts or more without a finding (ok), eight or more with one (ng); see them fail`,
      `${folder}/lexicon.ts and index.ts: the phrases, when they are left alone, level and fixes`,
      `${folder}/messages.ts: the title, and one message for each kind of finding, in both languages`,
      `${folder}/index.ts: the provisions it rests on; utils/library/provisions/: '${id}' in the "checks" of each`,
      `tests/library/corpus-codes.ts: '${id}' under the code of those provisions, or in CHECKS_WITHOUT_CODE`,
      `${folder}/explanation.ts: why, three drafts that are fine and three that are not, each with a better wording`,
      `utils/study/situations/: three situations with check: '${id}'; utils/study/situation-count.ts: their number`,
      'README.md, "Checks": its name in the list, and the number; CHANGELOG.md',
      `tests/checks/fixes.test.ts: a draft and the text after each fix`,
      'npm run types && npm run lint && npm run units -- tests/laws tests/checks tests/study tests/library',
      'npm run eval -- --gate: no calm text may be flagged that was not before; then npm run eval -- --save',
    ],
  }
}

const buildCheckSource = (id: string, name: string) => `import type { Draft } from '../../draft.ts'
import type { AnalyzedText } from '../../text/analyzed-text.ts'
import { PhraseMatcher } from '../../text/phrase-matcher.ts'
import type { Check, Hit } from '../check-contract.ts'
import { isMentionedAsWord, isQuotedInObjection } from '../shared/context/mitigating-context.ts'
import { buildDeleteSentenceFix } from '../shared/fixes/delete-sentence.ts'
import { ${toConstantCase(id)}_PHRASES } from './lexicon.ts'

const PHRASES = new PhraseMatcher(${toConstantCase(id)}_PHRASES)

function findHits(_draft: Draft, reading: AnalyzedText): Hit[] {
  return PHRASES.find(reading).flatMap(({ start, end, value, reading: analyzed }) => {
    const span = { start, end }
    if (isMentionedAsWord(analyzed, span) || isQuotedInObjection(analyzed, span)) return []
    return [{ ...analyzed.span(start, end), message: value }]
  })
}

/** ${FILL_IN}: what it finds, in one sentence that begins with "Finds". */
export const ${name}: Check = {
  id: '${id}',
  level: 'note',
  // ${FILL_IN}: ids of provisions in force, the one that is shown first; utils/library/provisions/ has them.
  provisions: ['${FILL_IN}'],
  find: findHits,
  buildFixes: ({ original }, hit) => [buildDeleteSentenceFix(original, hit)],
}
`

const buildLexiconSource = (id: string) => `import type { PhraseEntry } from '../../text/phrase-matcher.ts'

/** ${FILL_IN}: the phrases, lower case with diacritics, and the message of each: ['cụm từ', 'found'] */
export const ${toConstantCase(id)}_PHRASES: readonly PhraseEntry<'found'>[] = []
`

const MESSAGES_SOURCE = `import type { BilingualMessages } from '../check-contract.ts'

/** The title and messages that the user reads. */
export const messages: BilingualMessages = {
  vi: {
    title: '${FILL_IN}: tên ngắn',
    messages: {
      found: '${FILL_IN}: có dấu hiệu gì, nên làm gì. Một hoặc hai câu, không kết luận về người viết.',
    },
  },
  en: {
    title: '${FILL_IN}: a short name',
    messages: {
      found: '${FILL_IN}: what it may be, what to do. One or two sentences, no verdict on the writer.',
    },
  },
}
`

const EXPLANATION_SOURCE = `import type { ExplanationContent } from '../explanation-content.ts'

/** The explanation of this check; the examples are invented. */
export const explanation: ExplanationContent = {
  vi: {
    about: '${FILL_IN}: một dòng, phép kiểm này tìm gì.',
    why: '${FILL_IN}: hai đến bốn câu, quy định nào và điều gì không bị nhắc.',
  },
  en: {
    about: '${FILL_IN}: one line, what the check finds.',
    why: '${FILL_IN}: two to four sentences, the rule it rests on and what it does not flag.',
  },
  // ${FILL_IN}: three or more: { text: 'Một bản nháp.', because: { vi: 'Lý do.', en: 'The reason.' } }
  fine: [],
  // ${FILL_IN}: three or more: { text: 'Một bản nháp.', better: 'Một cách viết khác, không phép kiểm nào nhắc.' }
  notFine: [],
}
`

const CASES_SOURCE = `/** Drafts without a finding (\`ok\`), and drafts with one (\`ng\`): ${FILL_IN}, eight or more of each. */
export const cases = {
  ok: [],
  ng: [],
}
`
