// Names that are imitated and the official domains. Maintained by hand; lower case, no diacritics.

/** The kind of owner that a look-alike imitates. The State and banks weigh more than platforms. */
export type ImitatedOwner = 'state' | 'bank' | 'platform'

const splitWords = (words: string) => words.split(' ')

/** Long names, also found inside a longer word ("dichvucongbaohiem"). */
export const LONG_OWNER_NAMES: ReadonlyMap<string, ImitatedOwner> = new Map([
  ...splitWords(
    'dichvucong chinhphu bocongan baohiemxahoi tongcucthue cucthue thuedientu etaxmobile ' +
      'quochoi bocongthuong botaichinh bonoivu bogiaoduc vienkiemsat toaannhandan ' +
      'congannhandan nganhangnhanuoc canhsatgiaothong kiemsatnhandan dinhdanhquocgia cancuoccongdan',
  ).map((name) => [name, 'state'] as const),
  ...splitWords(
    'vietcombank vietinbank agribank techcombank sacombank eximbank kienlongbank pvcombank vietabank namabank ' +
      'bacabank baovietbank seabank lpbank lienvietpostbank vpbank tpbank hdbank mbbank abbank zalopay ' +
      'viettelmoney vnptmoney vcbdigibank shopeepay napas247 vietbank saigonbank shinhanbank wooribank vikkibank',
  ).map((name) => [name, 'bank'] as const),
  ...splitWords(
    'facebook messenger instagram microsoft netflix telegram viettel vinaphone ' +
      'mobifone vnexpress tuoitre thanhnien youtube shopee lazada tiktok',
  ).map((name) => [name, 'platform'] as const),
])

/** Short names: count only as a separate word between hyphens, next to a service word or under a cheap ending. */
export const SHORT_OWNER_NAMES: ReadonlyMap<string, ImitatedOwner> = new Map([
  ...splitWords(
    'vneid vssid congan csgt bhxh cccd etax dinhdanh cancuoc phatnguoi hochieu ' +
      'xuatnhapcanh dvc dvcqg ubnd toaan kiemsat haiquan gov govvn bca boyte dangkiem thue ' +
      'bhyt baohiemyte cutru tamtru gplx khobac kbnn anninh antoangiaothong nghiavuquansu ' +
      'bqp boquocphong hotich khaisinh lylich gdt hoanthue moet bgd bgddt sogd sogddt thptqg ' +
      'tnmt sotnmt stnmt giadat congvu dangvien dangbo hoiphunu hoiccb mttq sotuphap sonoivu luonghuu',
  ).map((name) => [name, 'state'] as const),
  ...splitWords('vcb bidv acb shb vib msb ocb scb ncb vnpay momo napas tcb mb').map((name) => [name, 'bank'] as const),
  ...splitWords(
    'zalo tiki evn evnhcmc evnspc evnnpc evncpc vnvc vtv google gmail apple icloud vnpt dantri ' +
      'paypal garena fb vnpost ghtk ghn jtexpress vietjet vietlott vinfast',
  ).map((name) => [name, 'platform'] as const),
])

/** Real words one letter away from a known name ("thành viên", "chinh phục"). */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  splitWords(
    'thanhvien thanhhien thanhdien thanhlien thanhnhien thanhthien thanhhuyen ' +
      'chinhphuc chinhthu vietbank vietten vietsel vietteks tuoitra tuoitr duoitre',
  ),
)

/** Apps of the State, which uses their names under "gov.vn" only. */
export const APPS_OF_STATE: ReadonlySet<string> = new Set(['vneid', 'vssid'])

/** Names so distinctive that they need no service word. */
export const UNMISTAKABLE_NAMES: ReadonlySet<string> = new Set([...APPS_OF_STATE, 'govvn', 'gov', 'bidv'])

/** Nouns of public bodies that private sites use as well. */
export const PUBLIC_BODIES: ReadonlySet<string> = new Set(
  splitWords(
    'quandoi nhandan tuyensinh thisinh benhvien congdoan doanvien doanthanhnien dienluc soyte cuuchienbinh buudien',
  ),
)

/** Words added to a name to make it look like a service. */
export const SERVICE_WORDS: ReadonlySet<string> = new Set(
  splitWords(
    'vn vietnam viet gov online quocgia capnhat xacthuc xacminh xacnhan dangky dangnhap dangki tracuu ' +
      'hotro support mobile app dientu login signin verify verification secure security update account ' +
      'bank nganhang banking digibank ibanking smartbanking otp trian tangqua nhanqua quatang qua khuyenmai uudai ' +
      'event sukien minigame reward bonus tuyendung ctv vip pay payment thanhtoan hoanthue hoantien ' +
      'tiendien naptien nopphat nopthue phat muc2 dinhdanh vay tindung the hanmuc nanghanmuc nangcap baomat ' +
      'khoataikhoan mokhoa lienket khieunai cuutro trungthuong hoidap cskh 24h 247 info portal web service services official center',
  ),
)

/** Top-level domains that cost almost no money. */
export const CHEAP_TLDS: ReadonlySet<string> = new Set(
  splitWords(
    'top xyz vip online site club icu cc tk ml ga cf gq shop info live click link work ' +
      'buzz cyou sbs lol fun space website store life world pw one win bid loan rest cfd bond quest monster autos ' +
      'boats lat ink',
  ),
)

/** Top-level domains under which an address without "http" counts as a link. */
export const KNOWN_TLDS: ReadonlySet<string> = new Set([
  ...CHEAP_TLDS,
  ...splitWords(
    'at com net org vn biz asia app dev io co me ly gl gd id to us gy be tv ai page web ' +
      'pro tech edu gov mobi support help name int in cn hk sg kr jp ru eu uk de fr ph la kh gg st ee',
  ),
])

/** Domains that belong to the named owner. Everything under .gov.vn, .edu.vn and .dcs.vn is official too. */
export const OFFICIAL_DOMAINS: ReadonlySet<string> = new Set(
  splitWords(
    'chinhphu.vn quochoi.vn baochinhphu.vn dangcongsan.vn csgt.vn congan.com.vn ' +
      'cand.com.vn kiemsat.vn tapchitoaan.vn baohiemxahoi.vn dichvucong.vn daibieunhandan.vn ' +
      'vietcombank.com.vn vietinbank.vn vietinbank.com.vn bidv.com.vn bidv.vn agribank.com.vn ' +
      'techcombank.com techcombank.com.vn mbbank.com.vn mbbank.vn acb.com.vn vpbank.com.vn ' +
      'tpb.vn tpbank.vn sacombank.com.vn sacombank.com hdbank.com.vn shb.com.vn vib.com.vn msb.com.vn ' +
      'ocb.com.vn seabank.com.vn lpbank.com.vn lpbank.vn eximbankglobal.com eximbank.com.vn ' +
      'kienlongbank.com namabank.com.vn bacabank.com.vn vietabank.com.vn pvcombank.com.vn abbank.vn ncb-bank.vn ' +
      'scb.com.vn baovietbank.com.vn co-opbank.vn saigonbank.com.vn vietbank.com.vn bvbank.net.vn pgbank.com.vn ' +
      'vcbneo.com.vn mbv.com.vn vikkibank.vn shinhan.com.vn wooribank.com.vn gpbank.com.vn napas.com.vn ' +
      'vnpay.vn momo.vn zalopay.vn zalopay.com.vn viettelmoney.vn vnptpay.vn shopeepay.vn cake.vn timo.vn ' +
      'facebook.com fb.com fb.me fb.watch messenger.com m.me instagram.com whatsapp.com meta.com zalo.me zaloapp.com ' +
      'zalo.vn zalopay.me zaloplatforms.com google.com google.com.vn gmail.com youtube.com youtu.be goo.gle ' +
      'googleapis.com googleusercontent.com google-analytics.com withgoogle.com microsoft.com microsoftonline.com ' +
      'office.com live.com apple.com icloud.com netflix.com telegram.org telegram.me telegra.ph t.me ' +
      'tiktok.com shopee.vn shopee.com shp.ee shope.ee lazada.vn lazada.com tiki.vn viettel.vn viettel.com.vn ' +
      'vietteltelecom.vn viettelstore.vn viettelpost.com.vn viettelpost.vn vnpt.vn vnpt.com.vn vnptit3.vn ' +
      'vinaphone.com.vn mobifone.vn mobifone.com.vn evn.com.vn vtv.vn vtvgo.vn ' +
      'vnexpress.net tuoitre.vn thanhnien.vn dantri.com.vn paypal.com garena.vn garena.com',
  ),
)
