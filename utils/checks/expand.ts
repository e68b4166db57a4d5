// Word lists are written as templates, so that a list shows its paradigm ("{nghe|được} {nói|đồn}") instead of every phrase.

/**
 * All phrases of some templates: each `{a|b|}` stands for one of its alternatives, an empty one for nothing. Groups do
 * not nest. The phrases are for `Phrases`, which reads words, so spaces left over do not matter.
 */
export function expand(...templates: readonly string[]): string[] {
  return templates.flatMap((template) => {
    let phrases = ['']
    for (const part of template.split(/[{}]/)) {
      // Every second part stood between braces: only those hold a bar.
      const choices = part.split('|')
      phrases = phrases.flatMap((phrase) => choices.map((choice) => phrase + choice))
    }
    return phrases
  })
}

/** The same, each phrase with the value it stands for, as `Phrases` takes them. */
export function expandAs<T>(value: T, ...templates: readonly string[]): (readonly [string, T])[] {
  return expand(...templates).map((phrase) => [phrase, value] as const)
}
