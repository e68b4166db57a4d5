/**
 * The longer side to which larger pictures are reduced before they are read, in pixels: of an A4 page, 190 dots per
 * inch. A photo of twelve million pixels shows no more letters than two.
 */
export const READ_SIDE = 2200
