import { describe, expect, it } from 'vitest'
import { createClausePattern } from '../../../../utils/checks/shared/context/clause-pattern.ts'
import { analyzeText } from '../../../../utils/text/analyzed-text.ts'

describe('a pattern over one clause', () => {
  const within = createClausePattern('cá<12>chợ')
  const line = createClausePattern('cá<<12>>chợ')

  it.each([
    ['cá ngoài chợ', true],
    ['cá chợ', true],
    ['cá bán ở ngoài kia xa chợ', false],
    ['cách ngoài chợ', false],
    ['cá. Ngoài chợ', false],
    ['ca ngoai cho', true],
  ])('%s: %s', (text, found) => {
    expect(within.test(analyzeText(text))).toBe(found)
  })

  it('crosses the end of a sentence with <<n>>, but not the end of a line', () => {
    expect(line.test(analyzeText('cá. Ngoài chợ'))).toBe(true)
    expect(line.test(analyzeText('cá\nngoài chợ'))).toBe(false)
  })
})
