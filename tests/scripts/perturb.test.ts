import { describe, expect, it } from 'vitest'
import { PERTURBATIONS, perturb } from '../../scripts/perturb/perturb.ts'

const TEXT = 'Hôm qua thằng ngu kia chạy ngang, may không ai sao.'
const AT: [number, number] = [TEXT.indexOf('thằng ngu'), TEXT.indexOf(' kia')]
const seeds = Array.from({ length: 40 }, (_, i) => i)

describe('a perturbed text', () => {
  it.each(PERTURBATIONS)('%s: moves the mark along and keeps the text around it', (way) => {
    for (const seed of seeds) {
      const { text, spans } = perturb({ text: TEXT, spans: [AT] }, { way, seed, decoys: 0 })
      const [start, end] = spans[0]!
      expect(text.slice(start - 1, start) + text.slice(end, end + 1)).toBe('  ')
      expect(text.slice(0, start).trim().split(' ')).toHaveLength(2)
    }
  })

  it.each(PERTURBATIONS)('%s: gives the same text for the same seed, and changes it for some seed', (way) => {
    const of = (seed: number) => perturb({ text: TEXT, spans: [AT] }, { way, seed }).text
    for (const seed of seeds) expect(of(seed)).toBe(of(seed))
    expect(seeds.some((seed) => of(seed) !== TEXT)).toBe(true)
  })

  it('leaves the mark unchanged when only decoys change', () => {
    for (const seed of seeds) {
      const { text, spans } = perturb({ text: TEXT, spans: [AT] }, { way: 'masked', seed, targets: false })
      expect(text.slice(...spans[0]!)).toBe('thằng ngu')
    }
  })
})
