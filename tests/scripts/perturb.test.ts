import { describe, expect, it } from 'vitest'
import { PERTURBATIONS, perturb } from '../../scripts/perturb/perturb.ts'

const TEXT = 'Hôm qua thằng ngu kia chạy ngang, may không ai sao.'
const AT: [number, number] = [TEXT.indexOf('thằng ngu'), TEXT.indexOf(' kia')]
const seeds = Array.from({ length: 40 }, (_, i) => i)

describe('a text changed on purpose', () => {
  it.each(PERTURBATIONS)('%s: the mark goes along, the rest of the text stays around it', (way) => {
    for (const seed of seeds) {
      const { text, spans } = perturb({ text: TEXT, spans: [AT] }, { way, seed, decoys: 0 })
      const [start, end] = spans[0]!
      expect(text.slice(start - 1, start) + text.slice(end, end + 1)).toBe('  ')
      expect(text.slice(0, start).trim().split(' ')).toHaveLength(2)
    }
  })

  it.each(PERTURBATIONS)('%s: the same seed gives the same text, and some seed changes it', (way) => {
    const of = (seed: number) => perturb({ text: TEXT, spans: [AT] }, { way, seed }).text
    for (const seed of seeds) expect(of(seed)).toBe(of(seed))
    expect(seeds.some((seed) => of(seed) !== TEXT)).toBe(true)
  })

  it('leaves the mark alone when only decoys are changed', () => {
    for (const seed of seeds) {
      const { text, spans } = perturb({ text: TEXT, spans: [AT] }, { way: 'masked', seed, targets: false })
      expect(text.slice(...spans[0]!)).toBe('thằng ngu')
    }
  })
})
