// How sure the model must be. Set by the trainer on held-out texts; nothing else in the product names such a number.

/** Words that are at least this likely to belong to an offensive phrase begin a tag. */
export const NOTE = 0.3

/** From this certainty a tag may be shown as loudly as an exact rule. */
export const WARN = 0.9

/** Words beside such a word belong to the phrase when they are at least this likely. */
export const GROW = 0.25
