import { describe, expect, it } from 'vitest'
import { clause } from '../../../../utils/checks/shared/context/clause-pattern.ts'
import { read } from '../../../../utils/text/analyzed-text.ts'

describe('a pattern over one clause', () => {
  const within = clause('cá<12>chợ')
  const line = clause('cá<<12>>chợ')

  it.each([
    ['cá ngoài chợ', true],
    ['cá chợ', true],
    ['cá bán ở ngoài kia xa chợ', false],
    ['cách ngoài chợ', false],
    ['cá. Ngoài chợ', false],
    ['ca ngoai cho', true],
  ])('%s: %s', (text, found) => {
    expect(within.test(read(text))).toBe(found)
  })

  it('may reach past the end of a sentence, not past the line', () => {
    expect(line.test(read('cá. Ngoài chợ'))).toBe(true)
    expect(line.test(read('cá\nngoài chợ'))).toBe(false)
  })
})
