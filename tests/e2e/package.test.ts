import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { getWantedBrowsers } from '../../scripts/browsers.ts'
import { getBuiltFolder } from './harness/launch-stage.ts'

const KIB = 1024

interface Manifest {
  content_scripts: { js: string[]; all_frames?: boolean; match_origin_as_fallback?: boolean }[]
}

describe.each(getWantedBrowsers())('the package for %s', (name) => {
  const folder = getBuiltFolder(name)

  it('loads at most 32 KiB gzipped of manifest scripts into every page of a site', () => {
    const { content_scripts } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest
    const scripts = content_scripts.flatMap(({ js }) => js)
    expect(scripts).toEqual(['compose.js'])
    const size = scripts.reduce((sum, script) => sum + gzipSync(readFileSync(join(folder, script))).length, 0)
    expect(size).toBeLessThanOrEqual(32 * KIB)
  })

  it('exposes no file to web pages', () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
    expect(manifest).not.toHaveProperty('web_accessible_resources')
  })

  it('runs in pages, not in their frames', () => {
    const { content_scripts } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest
    for (const { all_frames, match_origin_as_fallback } of content_scripts)
      expect([all_frames, match_origin_as_fallback]).toEqual([undefined, undefined])
  })

  it('evaluates at most 120 kB at every wake of the background, and contains its parts', () => {
    const sizeOf = (script: string) => statSync(join(folder, script)).size
    expect(sizeOf('background.js')).toBeLessThanOrEqual(120_000)
    for (const part of ['report', 'queue', 'updates']) expect(sizeOf(`${part}-part.js`)).toBeGreaterThan(0)
  })

  it.each([
    { page: 'popup', kilobytes: 145, files: 4 },
    { page: 'outbox', kilobytes: 500, files: 11 },
  ])('draws the $page first, then begins with at most $kilobytes kB of scripts in $files files', (limit) => {
    const html = readFileSync(join(folder, `${limit.page}.html`), 'utf8')
    expect(html.indexOf('rel="stylesheet"')).toBeLessThan(html.indexOf('type="module"'))
    expect(html).toContain('<div id="app"></div>\n    <div class="first-frame">')
    const scripts = [...html.matchAll(/"(\/chunks\/[^"]+\.js)"/g)].map(([, path]) => path!)
    expect(scripts.length).toBeLessThanOrEqual(limit.files)
    const size = scripts.reduce((sum, script) => sum + statSync(join(folder, script)).size, 0)
    expect(size).toBeLessThanOrEqual(limit.kilobytes * 1000)
  })

  it.each([
    { page: 'popup', early: ['settings'] },
    { page: 'library', early: ['settings'] },
    { page: 'outbox', early: ['settings', 'item'] },
  ])('begins to read what the $page shows before its other scripts are loaded', ({ page, early }) => {
    const html = readFileSync(join(folder, `${page}.html`), 'utf8')
    const scripts = [...html.matchAll(/<script type="module" async[^>]* src="(\/chunks\/early-([a-z]+)[^"]*)">/g)]
    expect(scripts.map(([, , name]) => name)).toEqual(early)
    for (const [, path] of scripts) {
      const imported = [...readFileSync(join(folder, path!), 'utf8').matchAll(/from\s*["'`]([^"'`]+)["'`]/g)]
      for (const [, name] of imported) expect(name).toContain('/early-')
    }
  })

  it('contains the licence of all third-party code', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object }
    expect(Object.keys(dependencies).length).toBeGreaterThan(4)
    for (const each of Object.keys(dependencies)) {
      expect(readFileSync(join(folder, 'licenses', `${each}.txt`), 'utf8'), each).toMatch(/licen[cs]e/i)
    }
  })

  it('contains a model of at most a megabyte', () => {
    expect(statSync(join(folder, 'tagger.bin')).size).toBeLessThanOrEqual(1_000_000)
  })
})
