import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { createSiteChecksLoader } from '../../utils/checks-loader/load-in-site.ts'
import { getRegisteredChecks, type RegisteredChecks, registerChecks } from '../../utils/compose/checks-registry.ts'

const withWeights = { withWeights: true } as unknown as RegisteredChecks
const withModel = vi.fn<(weights: Uint8Array) => RegisteredChecks>()
const rules = { withModel } as unknown as RegisteredChecks

describe('createSiteChecksLoader', () => {
  const handleMessage = vi.fn<(message: { name: string }) => Promise<unknown>>()
  beforeEach(() => {
    Reflect.deleteProperty(globalThis, 'truocKhiDang')
    handleMessage.mockReset()
    withModel.mockReset().mockReturnValue(withWeights)
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(handleMessage as never)
  })
  const requestedNames = () => handleMessage.mock.calls.map(([{ name }]) => name)
  const answerWith =
    (weights: unknown) =>
    async ({ name }: { name: string }) => {
      if (name === 'weights') return weights
      registerChecks(rules)
      return null
    }

  it('requests the checks, then their model, once', async () => {
    handleMessage.mockImplementation(answerWith('AQID'))
    const load = createSiteChecksLoader()
    await Promise.all([load(), load()])
    await load()
    expect(requestedNames()).toEqual(['bring-checks', 'weights'])
    expect([...withModel.mock.calls[0]![0]]).toEqual([1, 2, 3])
    expect(getRegisteredChecks()).toBe(withWeights)
  })

  it('tries again at the next call when the checks were not loaded', async () => {
    handleMessage.mockRejectedValueOnce(new Error('nobody there')).mockResolvedValueOnce(null)
    const load = createSiteChecksLoader()
    await expect(load()).rejects.toThrow('nobody there')
    await expect(load()).rejects.toThrow('did not come')
    handleMessage.mockImplementation(answerWith('AQID'))
    await load()
    expect(requestedNames()).toEqual(['bring-checks', 'bring-checks', 'bring-checks', 'weights'])
  })

  it.each([
    ['is broken', 'AQID', 'damaged'],
    ['is not a string', { bytes: 1 }, ''],
    ['is not base64', '?', ''],
  ])('keeps the rules and requests no more when the model %s', async (_, weights, damage) => {
    if (damage) withModel.mockThrow(new Error(damage))
    handleMessage.mockImplementation(answerWith(weights))
    const load = createSiteChecksLoader()
    await expect(load()).rejects.toThrow(damage)
    await load()
    expect(requestedNames()).toEqual(['bring-checks', 'weights'])
    expect(getRegisteredChecks()).toBe(rules)
  })
})
