/** How many situations there are: for the popup, which asks whether there is one left and must not carry them all. */
export const SITUATION_COUNT = 90
