import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { detectBrowser, findBrowser, getWantedBrowsers } from '../../scripts/browsers.ts'

describe('finding a browser', () => {
  let folder: string
  const place = (name: string) => {
    const path = join(folder, name)
    writeFileSync(path, '')
    return path
  }
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'browsers-'))
    vi.stubEnv('PATH', folder)
    vi.stubEnv('CHROMIUM_PATH', '')
    vi.stubEnv('FIREFOX_PATH', '')
    vi.stubEnv('BROWSER', '')
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true })
  })

  it('takes the first program of the family on PATH', () => {
    place('google-chrome')
    const chromium = place('chromium')
    const firefox = place('firefox')
    expect(detectBrowser('chromium')).toBe(chromium)
    expect(detectBrowser('firefox')).toBe(firefox)
  })

  it('prefers the program that a variable names, and takes no other when that one is missing', () => {
    place('chromium')
    const named = place('my-browser')
    vi.stubEnv('CHROMIUM_PATH', named)
    expect(findBrowser('chromium')).toBe(named)
    vi.stubEnv('CHROMIUM_PATH', join(folder, 'gone'))
    expect(detectBrowser('chromium')).toBeUndefined()
  })

  it('says what to install when no browser is found', () => {
    vi.stubEnv('FIREFOX_PATH', join(folder, 'gone'))
    expect(() => findBrowser('firefox')).toThrow(/^No browser found.*Firefox.*FIREFOX_PATH/)
  })

  it('returns both browsers, or the one that BROWSER names', () => {
    expect(getWantedBrowsers()).toEqual(['chromium', 'firefox'])
    vi.stubEnv('BROWSER', 'firefox')
    expect(getWantedBrowsers()).toEqual(['firefox'])
    vi.stubEnv('BROWSER', 'netscape')
    expect(() => getWantedBrowsers()).toThrow(/netscape/)
  })
})
