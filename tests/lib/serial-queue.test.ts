import { expect, it } from 'vitest'
import { createSerialQueue } from '../../utils/lib/serial-queue.ts'

it('begins each step when the one before it has ended, also if that failed', async () => {
  const inTurn = createSerialQueue()
  const log: string[] = []
  const step = (name: string, fails: boolean) => async () => {
    log.push(`${name} begins`)
    await Promise.resolve()
    log.push(`${name} ends`)
    if (fails) throw new Error(name)
    return name
  }
  const answers = await Promise.allSettled([inTurn(step('one', true)), inTurn(step('two', false))])
  expect(log).toEqual(['one begins', 'one ends', 'two begins', 'two ends'])
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
})
