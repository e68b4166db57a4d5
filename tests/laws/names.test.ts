import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listSourceFiles, readSourceFile } from './source-files.ts'

const files = listSourceFiles('utils', 'components', 'entrypoints').filter((file) => !file.endsWith('.d.ts'))

/** How an exported name is declared, with the rest of its line. */
const EXPORT = /^export (?:default )?(?:async )?(function\*?|const|class|interface|type|let) (\w+)([^\n]*)/gm
/** A constant that holds a function: `= (a) =>`, `= async a =>`, or typed as one. */
const HOLDS_FUNCTION = /=\s*(?:async )?(?:\([^)]*\)|\w+)(?::[^=]+)? =>|^: [^=]*=> /

interface ExportedName {
  name: string
  file: string
  isFunction: boolean
}

const exported: ExportedName[] = files.flatMap((file) =>
  [...readSourceFile(file).matchAll(EXPORT)].map(([, keyword, name, rest]) => ({
    name: name!,
    file,
    isFunction: keyword!.startsWith('function') || (keyword === 'const' && HOLDS_FUNCTION.test(rest!)),
  })),
)
/** Components begin with a capital letter and are nouns. */
const functions = exported.filter(({ name, isFunction }) => isFunction && /^[a-z]/.test(name))

/** Verbs that exported functions begin with. A new one is added here when it is one. */
const VERBS = new Set(
  [
    'add adjust analyze announce answer append apply ask assemble attach await blur bring build can cancel capture change',
    'check choose cite clamp classify clean clear clip close collect combine compact compare compile compute concat',
    'configure consume continue convert copy correct count create cut decode delete deliver describe detach detect discard',
    'dispatch distinguish download downscale draw drain drop encode end ensure erase escape estimate evaluate exclude expand',
    'explain export extend extract fetch fill filter find fit flatten focus fold follow forget format freeze generate get give',
    'grade group guard handle has hash hide highlight hold identify import insert inset install intersect is join keep learn',
    'limit list listen load locate lock log look make mark mask match measure merge migrate mix move name normalize notify',
    'observe offer on open order override pack paint parse paste persist pick place play predict prefetch prepare press',
    'preview prime process project provide prune push put query queue rank read rebuild recall receive record recover',
    'recognize redo reduce refresh register regrade release remember remove render reopen repair repeat replace report request require',
    'reread reset resolve restore resume retry retrieve reveal reveals reverse rotate round run sanitize save scale scan score search select',
    'send serialize set shift shorten should show shuffle sign skip snap soften sort split start starts step stop store straighten strip suggest',
    'summarize supports suspend take throw to toggle tokenize track transact translate trigger trim truncate undo',
    'unpack unwrap update use validate verify visit wait walk warm warn watch wipe withdraw wrap write',
  ].flatMap((line) => line.split(' ')),
)
const beginsWithVerb = ({ name }: ExportedName) => VERBS.has(/^[a-z]+/.exec(name)![0])

const PREPOSITION = /(?:Of|On|At|In|For|From|By|With|To|Within|Under|Around|Into|Over|After|Before|Between|Through)$/

/** An error class, with the first `name` that it sets. */
const ERROR_CLASS = /^export class (\w+) extends Error \{[\s\S]*?\bname = '(\w+)'/gm

/** Names that every check's folder has: its files are read by their folder. */
const SHARED_NAMES = new Set(['explanation', 'messages'])

/** Files that every check's folder has, so that another check does not count against the share of short names. */
const CHECK_FILE = /^utils\/checks\/[^/]+\/(?:index|messages|lexicon|explanation)\.ts$/

/** The share of some things among all, in per cent. */
function percentOf(part: readonly unknown[], all: readonly unknown[]): number {
  return (100 * part.length) / all.length
}

describe('names', () => {
  it('has names to look at', () => {
    expect(functions.length).toBeGreaterThan(700)
  })

  it('begin with a verb where they are exported functions', () => {
    const others = functions.filter((each) => !beginsWithVerb(each))
    // A ratchet: it may only rise. Those left are named here when it fails.
    expect(100 - percentOf(others, functions), others.map(({ name }) => name).join(', ')).toBeGreaterThanOrEqual(99)
  })

  it('end in no preposition where they are exported functions', () => {
    const found = functions.filter(({ name }) => PREPOSITION.test(name))
    expect(percentOf(found, functions), found.map(({ name }) => name).join(', ')).toBeLessThanOrEqual(0.5)
  })

  it('are exported by one file each', () => {
    const filesByName = Map.groupBy(exported, ({ name }) => name)
    const twice = [...filesByName].filter(
      ([name, uses]) => !SHARED_NAMES.has(name) && new Set(uses.map(({ file }) => file)).size > 1,
    )
    expect(twice.map(([name, uses]) => `${name}: ${uses.map(({ file }) => file).join(', ')}`)).toEqual([])
  })

  it('are the `name` of their errors where they are error classes', () => {
    const classes = files.flatMap((file) => [...readSourceFile(file).matchAll(ERROR_CLASS)])
    expect(classes.length).toBeGreaterThan(3)
    expect(classes.filter(([, own, shown]) => own !== shown).map(([, own, shown]) => `${own}: ${shown}`)).toEqual([])
  })

  it('have two words or more where they are files', () => {
    const named = files.filter((file) => !CHECK_FILE.test(file))
    const oneWord = named.filter((file) => !/-|[a-z][A-Z]/.test(basename(file).replace(/\..*$/, '')))
    expect(percentOf(oneWord, named), oneWord.join(', ')).toBeLessThanOrEqual(10)
  })
})
