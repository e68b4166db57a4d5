// The official address of an imitated name, where it is known for certain.

import { LONG_OWNER_NAMES, OFFICIAL_DOMAINS, SHORT_OWNER_NAMES } from './imitated-names.ts'
import { isOneLetterOff, undoLeetspeak } from './lookalike-host.ts'

/** Official hosts of State names. Hosts of banks and sites come from the list of official domains. */
const STATE_HOSTS: Readonly<Record<string, string>> = {
  vneid: 'vneid.gov.vn',
  dinhdanh: 'vneid.gov.vn',
  dinhdanhquocgia: 'vneid.gov.vn',
  dichvucong: 'dichvucong.gov.vn',
  dvc: 'dichvucong.gov.vn',
  dvcqg: 'dichvucong.gov.vn',
  chinhphu: 'chinhphu.vn',
  quochoi: 'quochoi.vn',
  bocongan: 'bocongan.gov.vn',
  bca: 'bocongan.gov.vn',
  cccd: 'bocongan.gov.vn',
  cancuoccongdan: 'bocongan.gov.vn',
  csgt: 'csgt.vn',
  canhsatgiaothong: 'csgt.vn',
  phatnguoi: 'csgt.vn',
  baohiemxahoi: 'baohiemxahoi.gov.vn',
  bhxh: 'baohiemxahoi.gov.vn',
  vssid: 'baohiemxahoi.gov.vn',
  thuedientu: 'thuedientu.gdt.gov.vn',
  etax: 'thuedientu.gdt.gov.vn',
  etaxmobile: 'thuedientu.gdt.gov.vn',
  tongcucthue: 'gdt.gov.vn',
  cucthue: 'gdt.gov.vn',
  thue: 'gdt.gov.vn',
  haiquan: 'customs.gov.vn',
  botaichinh: 'mof.gov.vn',
  bocongthuong: 'moit.gov.vn',
  bonoivu: 'moha.gov.vn',
  bogiaoduc: 'moet.gov.vn',
  boyte: 'moh.gov.vn',
  toaan: 'toaan.gov.vn',
  toaannhandan: 'toaan.gov.vn',
  kiemsat: 'vksndtc.gov.vn',
  vienkiemsat: 'vksndtc.gov.vn',
  kiemsatnhandan: 'vksndtc.gov.vn',
}

/** Names that differ from the first label of their domain. */
const IRREGULAR_HOSTS: Readonly<Record<string, string>> = {
  vcb: 'vietcombank.com.vn',
  vcbdigibank: 'vietcombank.com.vn',
  lienvietpostbank: 'lpbank.com.vn',
  mb: 'mbbank.com.vn',
  tcb: 'techcombank.com',
  napas247: 'napas.com.vn',
  vnptmoney: 'vnptpay.vn',
  fb: 'facebook.com',
  messenger: 'messenger.com',
  zalo: 'zalo.me',
}

/**
 * Finds the official host of an imitated name.
 * @param host - as for `findImitatedOwner`
 * @returns undefined when no address of that name is known
 */
export function findImitatedHost(host: string): string | undefined {
  // "dichvucong.gov.vn.hotro24h.top" contains the official address.
  const realHost = /(?:^|\.)([a-z0-9-]{1,63}\.gov\.vn)\./.exec(host)?.[1]
  if (realHost) return realHost
  const words = host.split(/[.\-_]/).filter(Boolean)
  for (const word of words) {
    const official =
      getOfficialHost(undoLeetspeak(word)) ?? getOfficialHost(undoLeetspeak(word).replace(/^\d+|\d+$/g, ''))
    if (official) return official
  }
  for (const word of words) {
    const decoded = undoLeetspeak(word)
    for (const name of [...LONG_OWNER_NAMES.keys(), 'vneid'])
      if (name.length >= 5 && (decoded.includes(name) || (decoded.length >= 5 && isOneLetterOff(decoded, name))))
        return getOfficialHost(name)
  }
  return undefined
}

function getOfficialHost(name: string): string | undefined {
  if (!LONG_OWNER_NAMES.has(name) && !SHORT_OWNER_NAMES.has(name)) return undefined
  return STATE_HOSTS[name] ?? IRREGULAR_HOSTS[name] ?? [...OFFICIAL_DOMAINS].find((host) => host.startsWith(`${name}.`))
}
