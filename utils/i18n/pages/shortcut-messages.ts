import type { Translations } from '../translate.ts'

/** Texts about keyboard shortcuts, on the options page. */
export interface ShortcutMessages {
  title: string
  panel: { name: string; about: string }
  popup: { name: string; about: string }
  /** A shortcut that the browser does not have. */
  unset: string
  change: string
  about: string
  /** The browser's page did not open: what to do there. */
  byHand: { chrome: string; firefox: string }
}

/** Texts about keyboard shortcuts, in both languages. */
export const shortcutMessages: Translations<ShortcutMessages> = {
  vi: {
    title: 'Phím tắt',
    panel: {
      name: 'Mở bảng của bản nháp',
      about: 'Khi đang viết, phím F8 đi tới từng chỗ; Esc đóng bảng. Có thể đặt một tổ hợp phím để mở bảng.',
    },
    popup: { name: 'Mở cửa sổ của tiện ích', about: 'Như bấm vào biểu tượng trên thanh công cụ.' },
    unset: 'Chưa đặt',
    change: 'Đổi trong trình duyệt',
    about: 'Tổ hợp phím do trình duyệt quản lý, nên chỉ đổi được ở trang phím tắt của trình duyệt.',
    byHand: {
      chrome: 'Chưa mở được trang đó. Có thể dán vào thanh địa chỉ: chrome://extensions/shortcuts',
      firefox: 'Chưa mở được trang đó. Có thể vào about:addons, bấm hình bánh răng, chọn quản lý phím tắt.',
    },
  },
  en: {
    title: 'Keyboard shortcuts',
    panel: {
      name: 'Open the panel of the draft',
      about:
        'While writing, F8 goes from one place to the next; Esc closes the panel. Keys to open it can be set as well.',
    },
    popup: { name: 'Open the extension’s window', about: 'Like a press on the icon in the toolbar.' },
    unset: 'Not set',
    change: 'Change in the browser',
    about: 'The browser keeps these combinations, so they are changed on its own page for shortcuts.',
    byHand: {
      chrome: 'That page did not open. Paste into the address bar: chrome://extensions/shortcuts',
      firefox: 'That page did not open. Go to about:addons, press the cogwheel, and choose to manage shortcuts.',
    },
  },
}
