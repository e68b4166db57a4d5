/** The number of situations, so that the popup can check whether new ones are left without loading them all. */
export const SITUATION_COUNT = 90
