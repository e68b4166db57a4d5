import { describe, expect, it } from 'vitest'
import { startThreadClock } from '../../../../scripts/thread-clock.ts'
import { parseXml, walkXml, type XmlElement } from '../../../../utils/library/imports/readers/xml-tree.ts'
import { getRefusalReason } from './refusal-reason.ts'

const parse = (source: string, remaining = 1_000) => parseXml(source, { remaining })
const refuse = (source: string, remaining?: number) => getRefusalReason(() => parse(source, remaining))

/** Writes a tree as the calls of a walk, with the text in between. */
function write(root: XmlElement): string {
  let written = ''
  walkXml(root, {
    enter: ({ localName, namespace }) => {
      written += `(${namespace ? `${namespace}#` : ''}${localName} `
      return localName !== 'skipped'
    },
    leave: () => {
      written += ')'
    },
    text: (text) => {
      written += text
    },
  })
  return written
}

describe('parseXml', () => {
  it('reads elements, texts and marked passages in document order', () => {
    const source = `\ufeff<?xml version="1.0"?>\n<!-- <a> --><a><b/>một<!-- > -->  hai<![CDATA[<c>&amp;]]><?d <e>?><f >ba</f\n></a>\n<!-- cuối -->`
    expect(write(parse(source.slice(1)))).toBe('(a (b )một  hai<c>&amp;(f ba))')
    expect(write(parse('<a><skipped>một</skipped>hai</a>'))).toBe('(a (skipped hai)')
  })

  it('reads every form of a line break as one character', () => {
    expect(parse('<a>một\r\nhai\rba\n</a>').nodes).toEqual(['một\nhai\nba\n'])
  })

  it('reads a line break as one character wherever a long document has it', () => {
    const breaks = 'dài'.repeat(400_000).slice(0, (1 << 20) - 4)
    for (const before of ['', 'a', 'ab', 'abc']) {
      expect(parse(`<a>${breaks}${before}\r\n\r\r\n</a>`).nodes).toEqual([`${breaks}${before}\n\n\n`])
    }
  })

  it('decodes references in texts and attributes', () => {
    const { attributes, nodes } = parse(`<a b='&quot;&#x110;&apos;' c = "1 > 0 &amp;lt;">&lt;&#273;&#X1F600;&gt;</a>`)
    expect(attributes).toEqual([
      { name: 'b', value: '"Đ\'' },
      { name: 'c', value: '1 > 0 &lt;' },
    ])
    expect(nodes).toEqual(['<đ😀>'])
  })

  it('resolves namespaces, which a tag declares for its own content', () => {
    const source =
      '<a xmlns="o" xmlns:p="x"><p:b xmlns:p="y" xmlns=""><p:c/><d/></p:b><p:e/><f/><p:g xmlns:p="z"/><p:h/></a>'
    expect(write(parse(source))).toBe('(o#a (y#b (y#c )(d ))(x#e )(o#f )(z#g )(x#h ))')
  })

  it.each([
    '',
    'chữ',
    '<a>',
    '<a></b>',
    '</a>',
    '<a/><b/>',
    '<a/>chữ',
    '<a><b></a></b>',
    '<a b></a>',
    '<a b=1/>',
    '<a b="<"/>',
    '<a b="1"c="2"/>',
    '<a b="1/>',
    '<a>&khong;</a>',
    '<a>& b</a>',
    '<a>&#0;</a>',
    '<a>&#x110000;</a>',
    '<a><!-- </a>',
    '<a><![CDATA[ </a>',
    '<a',
    '< a/>',
    '<p:a/>',
    '<!DOCTYPE a><a/>',
    '<a><!DOCTYPE a></a>',
  ])('refuses %j as broken', async (source) => {
    expect(await refuse(source)).toBe('broken')
  })

  it.each([
    ['&', 'broken'],
    ['&lt;', 'bomb'],
  ])('refuses millions of "%s" before it has read them all', async (reference, reason) => {
    const source = `<a>${reference.repeat(5_000_000)}</a>`
    const clock = startThreadClock()
    expect(await refuse(source)).toBe(reason)
    expect(clock()).toBeLessThan(300)
  })

  it('spends one budget for elements, attributes and references', async () => {
    const budget = { remaining: 10 }
    parseXml('<a b="" c= \'\'><d/></a>', budget)
    expect(budget.remaining).toBe(6)
    expect(parse('<a><b/><b/></a>', 3).nodes).toHaveLength(2)
    expect(await refuse('<a><b/><b/></a>', 2)).toBe('bomb')
    expect(await refuse('<a b="" c=""/>', 2)).toBe('bomb')
    expect(parse('<a>&lt;&#97;</a>', 3).nodes).toEqual(['<a'])
    expect(await refuse('<a>&lt;&#97;</a>', 2)).toBe('bomb')
    expect(await refuse('<a b="&lt;&lt;"/>', 3)).toBe('bomb')
  })
})
