import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { createSiteChecksLoader } from '../../utils/checks-loader/load-in-site.ts'
import { getRegisteredChecks, type RegisteredChecks, registerChecks } from '../../utils/compose/checks-registry.ts'

const taught = { taught: true } as unknown as RegisteredChecks
const withModel = vi.fn<(weights: Uint8Array) => RegisteredChecks>()
const rules = { withModel } as unknown as RegisteredChecks

describe('bringing the checks into a page', () => {
  const ask = vi.fn<(message: { name: string }) => Promise<unknown>>()
  beforeEach(() => {
    Reflect.deleteProperty(globalThis, 'truocKhiDang')
    ask.mockReset()
    withModel.mockReset().mockReturnValue(taught)
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(ask as never)
  })
  const names = () => ask.mock.calls.map(([{ name }]) => name)
  const answering =
    (weights: unknown) =>
    async ({ name }: { name: string }) => {
      if (name === 'weights') return weights
      registerChecks(rules)
      return null
    }

  it('asks for the checks, then for their model, once', async () => {
    ask.mockImplementation(answering('AQID'))
    const bring = createSiteChecksLoader()
    await Promise.all([bring(), bring()])
    await bring()
    expect(names()).toEqual(['bring-checks', 'weights'])
    expect([...withModel.mock.calls[0]![0]]).toEqual([1, 2, 3])
    expect(getRegisteredChecks()).toBe(taught)
  })

  it('tries again at the next call when the checks did not come', async () => {
    ask.mockRejectedValueOnce(new Error('nobody there')).mockResolvedValueOnce(null)
    const bring = createSiteChecksLoader()
    await expect(bring()).rejects.toThrow('nobody there')
    await expect(bring()).rejects.toThrow('did not come')
    ask.mockImplementation(answering('AQID'))
    await bring()
    expect(names()).toEqual(['bring-checks', 'bring-checks', 'bring-checks', 'weights'])
  })

  it.each([
    ['is broken', 'AQID', 'damaged'],
    ['is no text', { bytes: 1 }, ''],
    ['is no base64', '?', ''],
  ])('leaves the rules in use, and asks no more, when the model %s', async (_, weights, damage) => {
    if (damage) withModel.mockThrow(new Error(damage))
    ask.mockImplementation(answering(weights))
    const bring = createSiteChecksLoader()
    await expect(bring()).rejects.toThrow(damage)
    await bring()
    expect(names()).toEqual(['bring-checks', 'weights'])
    expect(getRegisteredChecks()).toBe(rules)
  })
})
