// A title and a paragraph as a browser drew them, with room above for a mark: Node draws no letters.

import { inflateRawSync } from 'node:zlib'
import type { GreyPicture } from '../../../utils/attachments/pictures/grey-picture.ts'

/** The first line and the last one. */
export const BODY_TITLE = 'SỐ THUYỀN QUA BẾN'
export const BODY_END = 'Triều lên sớm hơn mọi năm.'

/** One bit a pixel, deflated. */
const BITS = [
  '7drBb9vWHcDxH/0MPgN7FV3s8rppZrbDdn1CipXFHDHbDrv0j6AgYD1OXYDWxQTpeS7kANVs7OZhgfsv7LBDT91ziUmXIjn00gFZ',
  'wkCDddpCw8DCYKpe/SjKsiwZWGjpYPT3PSSWTH9MkdQj9WgADMMwDMMwDMMwDMMwDMMwDMMwDMMwDMMwDMMwDMOwb3Xe1CM2bxG6',
  'ML4wbxEnv75Rm17RzTkr/zA/70dTD0ljDv9Vfr4ppx8P52ybKD//TE09tLqzixRr+Xl5d5rfljOLCP6tfEu5sdm1vh7qnvbjZjNp',
  'NvXJkAzA0tCMNZTB0gOqtRv5Ks9RmRAdG755NHRV0Y8bvo61lQDVylWb0ADQmmjtxK7Mwdc8qhIQZduHgSOLjuKOFL4MwN2JHcmh',
  'CVB2ZUJJbOfZODF3ZH3C08gzvArAh8TwGqDsqISQJBcfcRcacGvCi4wvj/inY36Qj19zoTzhSVxzJLwVBdCAespLKFOVrJBGvo0D',
  'ZSgDlGHMB46E23EA9ZS39mW69kD8XPwglc95K4mcbVlKpnmZrOfktbzEq4wfQCPl1dmRAwknbivXcBmVwZ3w8LXhxWDME6rAHxre',
  '6eQa7JMxr1O+KR0tRWPCR+Br0Amhx7kGhcElHgzvj3lKI7Nrc/N0ML1xfDAb55y3SQRlGiWckP/mGtMGU7s2491ovPY6hjIxvDXM',
  'xZdneAnCiaCe8k7GA4E8vCU3/MnbSvGMp1F23DPL8PE1ePecpxnPDd/I+CRde2sHGnl4VTRD2mXe7FBIHOVxOOfL+XgzII94EnkZ',
  'b6U8jWrcjBojfiMPH22Z00nGfx1nPETgWjF5GXmGp2cDcj4edGxOhpaWvhxYOgKtfJ0MIDInQ0srD4ZnJ8MdrfdVIecVYFMC0Ur3',
  'NDSlpaOmfjmEwPxGaMKQaEsPz07ln0S5RsyrcxQsMxotl0+WypPhUnlYMo9hGIZhGIZhGHZTs+Y9KeYuGuT5tDfvyfW5i/711T+o',
  'inTSxDLTA8SDYvYrP5aj217Bv8z3rGwefUtkr6sA5vNzDSD71G+Ty3e6RhWZeCf9QnEA94vx7TXrI2WmjQCCgfne+AV+JbINZKf/',
  'KQB/9IsJAZh3K8Ub365To8005u+bfWKnU1OwrlYv/IQc8dmtGxs8kj3Lr9yFfIaX5pENq2ApEOrSAXALzmdCbODjlzaPr0FtS5PY',
  'iYZeA/yifi0iJydD8Pd3Y/r4t1bS23sK9SfuftwA+r8oqZHeydBR9DiO3Od7XgOG7/3jxJUnj7rg/rlbdGcPNfHFvZawvT7/BVTZ',
  'vb2a/TrvQ+V+6BH2JuGV1h+l6K/vig6Qw/fawv7R+jFX7F0vKHzY4Z9bLfHla0IG938JpQc9VpnlS61KW9g85ARCVmkLts5DOJJV',
  'Tphn88quJUUIHR4CYbdtYQMPecB/zAMmOm/83mqJXiGQgaxCcFBlwf/Bw4hnhAmbV1rTPB3x9oiXxBYdO4ASnPG8ymYmk4JyaZjx',
  'fsZbSQhHu70x70oROh3++YgnR0nI787wtDefr7GSrLRSvprxxKz9Qbr2ZtuXpAh5h3dGvNXjIVeX+e+zK9ZeGH5XGT6c5a14xIsO',
  'r494eJ+HZhJ8mv8eH/HRXP4juMDbhn824lfgnFdAWMkWqz/lIYeM58pqiZAFsJHxM7u2WBSqsh/bIuR96BmeGr76oMdIQdCk8tDw',
  'b3f4kBNWaovVn3ihq1jKd73I6ngh84AVeyB4tT1zB5fGW/XTbkKf9T/7nfQ/O32yRU7+3Zf+ow8eWN1PySB+saF+0D98vqk5PdxK',
  '6jT8Z/+TiD66E2982HvcgObGs9iVzPlAuZsn/3HnDpur/IrpzpXJLOv2/clgLV5tVF5bs+efNOzz560LvBBXnGOuONusTa/9ZP/b',
  'qxP+L7l5Jq7YOPb5X1dYOxeOtlc8J9Loij+YIPH5l/XJs47ECxTshl9gqvE7p7AUX43fsGvL0G+Nz1+FdbU0XprLrWXwg0GpG/vw',
  'vPh+/VdLuGkUPBShV4V77TfDd24tge8KcxKvtL3wYBl8KEJm+NL2AdxMvrpcvrxEnofsLlTaImQri+dFWAyZhsqeCAt08fyd/sa7',
  'D5rytPtpnfaWNGz+fLn3kNWS+eVeuBwtl28AhmEYhmEYhi30A8rN5XVCviOBEnMJXrwwA2sD8AVclu+skVUFxFbZyxhPsBYWMxu6',
  'k84SkTUzn/DDlGeL3Djk4r9y8Tx9i+55hHYTK375t6fwG/r3oTXccgvWE3f/xbU/0hHyJetwwqoH5PU//OmFmdg5hv7jUgv6fHcz',
  'uj7/Xf5rw7MVYvOqNBM7ELKgA+F6hwfX54nh+W1GiM0rsnLAxzwshnePOXFPGQkv8c6C1t7mhBMGp5d4vji+SBj87BIvFsczwuCN',
  'lG+LlG8tjGeUkwJhK6X2hC+1wNxqq16Xd7rd3fAx7fYPSZTceaFOu0f97ReHrmuZW22nN/MUw240j2EYhmEYhmEYhmEYhmEYhmEY',
  'hmEYhmEYhmEYhmEYhmEYhmEYhmEYhi2sbwA=',
].join('')

/** Returns the page, black on white. */
export function getPrintedBody(): GreyPicture {
  const bytes = inflateRawSync(Buffer.from(BITS, 'base64'))
  const data = Uint8ClampedArray.from({ length: 8 * bytes.length }, (_, at) =>
    bytes[at >> 3]! & (128 >> (at & 7)) ? 0 : 255,
  )
  return { width: 760, height: data.length / 760, data }
}
