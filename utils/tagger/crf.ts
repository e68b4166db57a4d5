// A linear-chain CRF: the probability of each word to be inside a marked phrase, given its whole line.

/** Log scores of the chain: of each transition (`from * states + to`), and of each state at the beginning. */
export interface CrfTransitions {
  /**
   * States of a word: outside (0), first of a phrase, inside. With two states, a phrase's first word has no separate
   * state.
   */
  readonly states: number
  readonly step: Float64Array
  readonly first: Float64Array
}

/** Buffers for one line, reused between lines to avoid garbage. */
export interface Lattice {
  /** Log scores of the states of each word, at `word * states + state`; filled in by the caller. */
  readonly scores: Float64Array
  /** After `runForwardBackward`: the probability of each state of each word. */
  readonly likely: Float64Array
  readonly ahead: Float64Array
  readonly back: Float64Array
  /** The exponentials of `scores`, divided by the highest of their word. */
  readonly local: Float64Array
  /** One divisor for each word, which keeps `ahead` in range. */
  readonly scale: Float64Array
  /** What the states of the next word contribute, one for each state. */
  readonly weighted: Float64Array
}

/** The exponentials of the scores of a chain. */
export interface ChainFactors {
  readonly step: Float64Array
  readonly first: Float64Array
}

/** Computes the exponentials of a chain, once for many lines. */
export function computeChainFactors({ step, first }: CrfTransitions): ChainFactors {
  return { step: step.map(Math.exp), first: first.map(Math.exp) }
}

/** Creates buffers for lines of up to `words` words. */
export function createLattice(words: number, states: number): Lattice {
  const size = words * states
  return {
    scores: new Float64Array(size),
    likely: new Float64Array(size),
    ahead: new Float64Array(size),
    back: new Float64Array(size),
    local: new Float64Array(size),
    scale: new Float64Array(words),
    weighted: new Float64Array(states),
  }
}

/**
 * Computes `likely` for the first `words` words of a lattice with the forward-backward algorithm.
 * @param factors The exponentials of the chain, where they are known.
 * @returns The logarithm of the partition function (the sum over all state sequences).
 */
export function runForwardBackward(
  { scores, ahead, back, likely, local, scale, weighted }: Lattice,
  words: number,
  chain: CrfTransitions,
  { step: steps, first }: ChainFactors = computeChainFactors(chain),
): number {
  if (words === 0) return 0
  const { states } = chain
  let log = 0
  for (let word = 0; word < words; word++) {
    const at = word * states
    let highest = scores[at]!
    for (let to = 1; to < states; to++) highest = Math.max(highest, scores[at + to]!)
    let sum = 0
    for (let to = 0; to < states; to++) {
      let pathSum = 0
      if (word === 0) pathSum = first[to]!
      else for (let from = 0; from < states; from++) pathSum += ahead[at - states + from]! * steps[from * states + to]!
      const factor = Math.exp(scores[at + to]! - highest)
      local[at + to] = factor
      const value = pathSum * factor
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
    for (let to = 0; to < states; to++) weighted[to] = (local[next + to]! * back[next + to]!) / scale[word + 1]!
    for (let from = 0; from < states; from++) {
      let sum = 0
      for (let to = 0; to < states; to++) sum += steps[from * states + to]! * weighted[to]!
      back[at + from] = sum
    }
  }
  for (let i = 0; i < words * states; i++) likely[i] = ahead[i]! * back[i]!
  return log
}
