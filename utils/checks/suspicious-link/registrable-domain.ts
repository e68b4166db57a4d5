// The suffixes under which domains are registered. A public-suffix list would add 30 to 47 KiB (compressed) to what
// every page loads to check a draft. These few give the same result for hosts in Vietnamese drafts (compared in
// tests/checks/registrable-domain.test.ts).

const toWordSet = (words: string) => new Set(words.split(' '))

/** Second-level suffixes under any two-letter ending: ".com.vn", ".co.uk", ".gov.sg". */
const SECOND_LEVELS = toWordSet(
  'com net org edu gov ac info biz name pro health int co io ai id mil ne or go gob nom web sch res',
)

/** Provinces and cities under .vn, as named when these suffixes were opened. */
const VN_PLACES = toWordSet(
  'angiang bacgiang backan baclieu bacninh baria-vungtau bentre binhdinh binhduong binhphuoc ' +
    'binhthuan camau cantho caobang daklak daknong danang dienbien dongnai dongthap gialai ' +
    'hagiang haiduong haiphong hanam hanoi hatinh haugiang hoabinh hungyen khanhhoa kiengiang ' +
    'kontum laichau lamdong langson laocai longan namdinh nghean ninhbinh ninhthuan phutho phuyen ' +
    'quangbinh quangnam quangngai quangninh quangtri soctrang sonla tayninh thaibinh thainguyen ' +
    'thanhhoa thanhphohochiminh thuathienhue tiengiang travinh tuyenquang vinhlong vinhphuc yenbai',
)

/** Hosting services that give away subdomains: each subdomain has a different owner. */
const HOSTING_DOMAINS = toWordSet(
  'blogspot.com wordpress.com github.io gitlab.io netlify.app vercel.app web.app firebaseapp.com pages.dev ' +
    'workers.dev herokuapp.com weebly.com weeblysite.com wixsite.com wixstudio.com 000webhostapp.com ' +
    'onrender.com replit.app repl.co glitch.me surge.sh ngrok.io ngrok-free.app azurewebsites.net ' +
    'webflow.io framer.app framer.website canva.site square.site myshopify.com duckdns.org ddns.net ' +
    'cloudfront.net fly.dev deno.dev gitbook.io notion.site carrd.co mystrikingly.com godaddysites.com',
)

/** Returns the registered part of a host: "a.b.com.vn" → "b.com.vn", "a.b.netlify.app" → "b.netlify.app". */
export function getRegistrableDomain(host: string): string {
  const labels = host.split('.')
  const last = labels.at(-1)!
  const second = labels.at(-2) ?? ''
  const deep =
    (last.length === 2 && SECOND_LEVELS.has(second)) ||
    (last === 'vn' && VN_PLACES.has(second)) ||
    HOSTING_DOMAINS.has(`${second}.${last}`)
  return labels.slice(deep && labels.length > 2 ? -3 : -2).join('.')
}
