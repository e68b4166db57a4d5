import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { findPackedLicences } from '../../scripts/packed-licences.ts'

it('lists dependencies and their dependencies, each once', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
  const licences = findPackedLicences(process.cwd())
  const names = licences.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining([...Object.keys(dependencies), 'fflate', 'nanoid']))
  expect(new Set(names).size).toBe(names.length)
  expect(names.filter((name) => name.startsWith('@types/'))).toEqual([])
  for (const { name, file } of licences) expect(readFileSync(file, 'utf8'), name).toMatch(/licen[cs]e|redistribution/i)
})
