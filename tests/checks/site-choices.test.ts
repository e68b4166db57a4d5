import { describe, expect, it } from 'vitest'
import type { RunChoices, SiteCheckChoices } from '../../utils/checks/check-contract.ts'
import { checkWithLists } from '../../utils/checks/check-with-lists.ts'
import { chooseLevel, getChoiceKey } from '../../utils/checks/finding-levels.ts'
import { CHECKS } from '../../utils/checks/index.ts'
import { applySiteChoices, listSiteCheckChoices } from '../../utils/checks/site-choices.ts'
import { CHECK_IDS, createTextDraft, LEVELS } from '../../utils/draft.ts'

const findLevels = (text: string, choices: RunChoices) =>
  checkWithLists(createTextDraft(text), choices).findings.map(({ check, level }) => [check, level])

const IDENTITY = 'CCCD của bà Sáu là 089199001000'

describe('a level of one site', () => {
  it('is the most that any finding of the check has there', () => {
    expect(findLevels(IDENTITY, {})).toEqual([['personal-data', 'stop']])
    expect(findLevels(IDENTITY, { site: { 'personal-data': 'warn' } })).toEqual([['personal-data', 'warn']])
    expect(findLevels(IDENTITY, { site: { 'personal-data': 'note' } })).toEqual([['personal-data', 'note']])
    expect(findLevels(IDENTITY, { site: { 'personal-data': 'off' } })).toEqual([])
  })

  it('wins over a level that is chosen for a kind everywhere', () => {
    const levels = { 'personal-data/identity': 'stop' } as const
    expect(findLevels(IDENTITY, { levels, site: { 'personal-data': 'note' } })).toEqual([['personal-data', 'note']])
  })

  it('makes a check louder, but neither its guesses nor what is off', () => {
    const levels = applySiteChoices({ 'insult/teasing': 'off' }, { insult: 'stop' })
    expect(chooseLevel(CHECKS.insult, undefined, levels)).toBe('stop')
    expect(levels).toMatchObject({ 'insult/teasing': 'off', 'insult/unsure': 'note' })
  })

  it('turns on a check that is off elsewhere', () => {
    const site: SiteCheckChoices = { 'personal-data': 'warn' }
    expect(findLevels(IDENTITY, { levels: { 'personal-data': 'off' }, site })).toEqual([['personal-data', 'warn']])
  })

  it('leaves the other checks as they are', () => {
    const text = `${IDENTITY}. Đồ khốn nạn.`
    const others = (choices: RunChoices) => findLevels(text, choices).filter(([check]) => check !== 'personal-data')
    expect(others({ site: { 'personal-data': 'off' } })).toEqual(others({}))
    expect(others({}).length).toBeGreaterThan(0)
  })

  it.each(CHECK_IDS)('of %s: no kind is louder than what was chosen, and each choice differs from the others', (id) => {
    const check = CHECKS[id]
    const seen = listSiteCheckChoices(id).map((choice) => {
      const levels = applySiteChoices({}, { [id]: choice })
      const all = [undefined, ...(check.kinds ?? [])]
      const shown = all.slice(check.isAllOfKinds ? 1 : 0).map((kind) => chooseLevel(check, kind, levels))
      for (const level of shown)
        if (level !== 'off' && choice !== 'off')
          expect(LEVELS.indexOf(level), getChoiceKey(id, check.kinds?.[0])).toBeLessThanOrEqual(LEVELS.indexOf(choice))
      return shown.join()
    })
    expect(new Set(seen).size).toBe(seen.length)
  })
})
