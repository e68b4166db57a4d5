import { beforeEach, describe, expect, it } from 'vitest'
import { FindingHint } from '../../components/compose/finding-hint.ts'
import type { DraftSession } from '../../utils/compose/draft-session.ts'
import type { Level } from '../../utils/draft.ts'

let levels: Level[]
let isWanted: boolean
let hint: FindingHint

beforeEach(() => {
  levels = []
  isWanted = true
  hint = new FindingHint({
    session: {
      get findings() {
        return levels.map((level) => ({ level }))
      },
    } as unknown as DraftSession,
    isWanted: () => isWanted,
    inBox: () => true,
  })
})

describe('the hint', () => {
  it.each<Level>(['stop', 'warn', 'note'])('comes with a first finding of level %s', (level) => {
    hint.decide(true)
    expect(hint.isShown).toBe(false)
    levels = [level]
    hint.decide(true)
    expect(hint.isShown).toBe(true)
  })

  it('waits while a panel is open, and comes once', () => {
    levels = ['note']
    hint.decide(false)
    expect(hint.isShown).toBe(false)
    hint.decide(true)
    hint.decide(false)
    expect(hint.isShown).toBe(false)
    hint.decide(true)
    expect(hint.isShown).toBe(false)
  })

  it('is not for somebody who has seen it', () => {
    isWanted = false
    levels = ['warn']
    hint.decide(true)
    expect(hint.isShown).toBe(false)
  })
})
