// The linear chain: how likely each word is to be inside a marked phrase, given all of its line.

/** Scores of the chain, in natural logarithms: of a state after another (`from * states + to`), and of a state at the beginning. */
export interface CrfTransitions {
  /** Of a word: outside (0), the first of a phrase, further in it. A chain of two states has no state for the first. */
  readonly states: number
  readonly step: Float64Array
  readonly first: Float64Array
}

/** Room for one line, kept between lines so that reading makes no garbage. */
export interface Lattice {
  /** Scores of the states of each word, `word * states + state`: filled in by the caller. */
  readonly scores: Float64Array
  /** After `runForwardBackward`: how likely each state of each word is. */
  readonly likely: Float64Array
  readonly ahead: Float64Array
  readonly back: Float64Array
  /** One divisor a word, by which `ahead` is kept in range. */
  readonly scale: Float64Array
}

/** Makes room for lines of up to `words` words. */
export function createLattice(words: number, states: number): Lattice {
  const size = words * states
  return {
    scores: new Float64Array(size),
    likely: new Float64Array(size),
    ahead: new Float64Array(size),
    back: new Float64Array(size),
    scale: new Float64Array(words),
  }
}

/** Works out `likely` for the first `words` words of a lattice. Returns the logarithm of the sum over all ways. */
export function runForwardBackward(
  { scores, ahead, back, likely, scale }: Lattice,
  words: number,
  chain: CrfTransitions,
): number {
  if (words === 0) return 0
  const { states, step, first } = chain
  const steps = step.map(Math.exp)
  const here = new Float64Array(states)
  let log = 0
  for (let word = 0; word < words; word++) {
    const at = word * states
    let highest = scores[at]!
    for (let to = 1; to < states; to++) highest = Math.max(highest, scores[at + to]!)
    let sum = 0
    for (let to = 0; to < states; to++) {
      let way = 0
      if (word === 0) way = Math.exp(first[to]!)
      else for (let from = 0; from < states; from++) way += ahead[at - states + from]! * steps[from * states + to]!
      const value = way * Math.exp(scores[at + to]! - highest)
      ahead[at + to] = value
      sum += value
    }
    for (let to = 0; to < states; to++) ahead[at + to] = ahead[at + to]! / sum
    scale[word] = sum
    log += Math.log(sum) + highest
  }
  const end = (words - 1) * states
  for (let state = 0; state < states; state++) back[end + state] = 1
  for (let word = words - 2; word >= 0; word--) {
    const at = word * states
    const next = at + states
    let highest = scores[next]!
    for (let to = 1; to < states; to++) highest = Math.max(highest, scores[next + to]!)
    for (let to = 0; to < states; to++) {
      here[to] = (Math.exp(scores[next + to]! - highest) * back[next + to]!) / scale[word + 1]!
    }
    for (let from = 0; from < states; from++) {
      let sum = 0
      for (let to = 0; to < states; to++) sum += steps[from * states + to]! * here[to]!
      back[at + from] = sum
    }
  }
  for (let i = 0; i < words * states; i++) likely[i] = ahead[i]! * back[i]!
  return log
}
