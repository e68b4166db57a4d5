import { OPTIONAL_SURFACES, type SurfaceOutline } from '../../sites/optional-surfaces.ts'
import { clickVisible } from './page-elements.ts'
import { openDialog, SITE_BOXES, type TestBox } from './site-boxes.ts'
import type { TestPageName } from './test-pages.ts'

/** A box of the matrix; without a known send control it sends by keys only. */
export interface MatrixBox extends Omit<TestBox, 'button'> {
  /** Name of the site, for the table. */
  site: string
  button: string | undefined
}

const DIALOG = '[role=dialog] [role=textbox]'

/** The post dialog of Facebook under the other names that its button has. */
const FACEBOOK_BUTTONS: readonly MatrixBox[] = [
  ['sửa bài', 'Lưu'],
  ['bài ẩn danh', 'Gửi'],
  ['lên lịch', 'Lên lịch'],
  ['chia sẻ', 'Chia sẻ ngay'],
].map(([name, button]) => ({
  site: 'facebook',
  name: `${name}: ${button}`,
  page: 'facebook',
  path: `/?nut=${button}`,
  reach: openDialog,
  editor: DIALOG,
  button: `[role=dialog] [aria-label="${button}"]`,
  keys: ['Control+Enter'],
  kind: 'post',
}))

/** Every box of every site, the optional ones by their outlines. */
export const MATRIX_BOXES: readonly MatrixBox[] = [
  ...SITE_BOXES.filter((box) => !box.isVariant).map((box) => ({ ...box, site: box.page })),
  ...FACEBOOK_BUTTONS,
  ...OPTIONAL_SURFACES.map(toMatrixBox),
]

function toMatrixBox({ site, name, kind, keys, frame, outline }: SurfaceOutline, index: number): MatrixBox {
  const host = outline.includes('shadow-root\n') && outline.includes('id="interop-outlet"') ? 'interop-outlet' : frame
  const mark = (what: string) => `${host ? `#${host} >>> ` : ''}[data-mark="${what}"]`
  return {
    site,
    name,
    page: site as TestPageName,
    path: `/?o=${index}`,
    reach: (page) => clickVisible(page, mark('editor')),
    editor: mark('editor'),
    button: outline.includes('[data-mark="send"]') ? mark('send') : undefined,
    keys: keys.map((key) => key.replace('Ctrl', 'Control')),
    kind,
  }
}
