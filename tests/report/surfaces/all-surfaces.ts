import { facebookSurfaces } from './facebook-surfaces.ts'
import { zaloSurfaces } from './zalo-surfaces.ts'

/** All surfaces, also those on which no post can be captured. */
export const ALL_SURFACES = [...facebookSurfaces, ...zaloSurfaces]
