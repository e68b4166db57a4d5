import type { Translations } from '../translate.ts'

/** Texts of the levels that hold on one site alone, in the section "Trang web" of the options page. */
export interface SiteCheckMessages {
  title: string
  intro: string
  none: string
  site: string
  check: string
  level: string
  off: string
  add: string
  addName: string
  levelOf(check: string, site: string): string
  remove(check: string, site: string): string
  set(check: string, site: string, level: string): string
  removed(check: string, site: string): string
  undo: string
  undone: string
  notStored: string
}

/** Texts of the levels that hold on one site alone, in both languages. */
export const siteCheckMessages: Translations<SiteCheckMessages> = {
  vi: {
    title: 'Mức riêng theo trang',
    intro:
      'Một phép kiểm có thể tắt, nhẹ hơn hoặc nặng hơn ở riêng một trang. Mức đã chọn là mức cao nhất của phép kiểm ở trang đó; trang khác giữ mức chung.',
    none: 'Chưa có mức riêng nào. Mọi trang theo mức chung ở mục Phép kiểm.',
    site: 'Trang',
    check: 'Phép kiểm',
    level: 'Mức',
    off: 'Tắt',
    add: 'Thêm',
    addName: 'Thêm mức riêng',
    levelOf: (check, site) => `Mức của “${check}” trên ${site}`,
    remove: (check, site) => `Bỏ mức riêng của “${check}” trên ${site}`,
    set: (check, site, level) => `Trên ${site}, “${check}” nay ở mức: ${level}.`,
    removed: (check, site) => `Trên ${site}, “${check}” trở lại mức chung.`,
    undo: 'Hoàn tác',
    undone: 'Mức riêng đã trở lại như trước.',
    notStored: 'Chưa lưu được.',
  },
  en: {
    title: 'Levels by site',
    intro:
      'A check can be off, softer or louder on one site. There, no finding of the check is louder than this level; other sites keep the general one.',
    none: 'No level is set for one site. All follow the levels under Checks.',
    site: 'Site',
    check: 'Check',
    level: 'Level',
    off: 'Off',
    add: 'Add',
    addName: 'Add a level for a site',
    levelOf: (check, site) => `Level of “${check}” on ${site}`,
    remove: (check, site) => `Remove the level of “${check}” on ${site}`,
    set: (check, site, level) => `On ${site}, “${check}” is now at: ${level}.`,
    removed: (check, site) => `On ${site}, “${check}” follows the general level again.`,
    undo: 'Undo',
    undone: 'The levels by site are as they were before.',
    notStored: 'Could not be stored.',
  },
}
