import { describe, expect, it } from 'vitest'
import { getMatchScope } from '../../../utils/text/regexp/scope.ts'

describe('getMatchScope', () => {
  it.each([
    [/ngu(?: \p{L}+){0,3} lắm/u, 'sentence'],
    [/(?<![A-Za-z0-9])(?:ông|bà) (?<name>[A-ZĐ][a-z]{1,7})\b(?![a-z])/, 'sentence'],
    [/tao [^.!?\n]{0,40}? mày/, 'sentence'],
    [/(?<a>\d)\k<a>(b)\2/, 'sentence'],
    [/\d{3}\.\d{2}/, 'line'],
    [/nói[^\n]{0,24}thật/, 'line'],
    [/a.b/, 'line'],
    [/\S+@\S+/, 'line'],
    [/được !/, 'line'],
    [/[ -/]/, 'line'],
    [/^bé/m, 'line'],
    [/(?= ?$)/, 'line'],
    [/thôi\s*$/, 'text'],
    [/mã\s+số/, 'text'],
    [/[^.!?]{3}/, 'text'],
    [/\Wx/, 'text'],
    [/\P{L}x/u, 'text'],
    [/a.b/s, 'text'],
    [/^bé/, 'text'],
    [/(?<!\n)x/, 'text'],
    [/[\p{L}--[a]]/v, 'text'],
  ] as const)('of %s is %s', (regexp, reach) => {
    expect(getMatchScope(regexp)).toBe(reach)
  })
})
