/** Whether the engines that read words and codes in pictures are in this package: not in one built with OCR=off. */
export const HAS_PICTURE_READER = import.meta.env.OCR !== 'off'
