/**
 * The news agencies, as data: one line each. The first name is the short name that the reader shows; the others are what
 * pages print for it. The last column is the agency's own address, or '' where pages of that host are no evidence.
 *
 * A name is matched with its case as written or all in capitals: `uni` in prose is no agency. Some desks print theirs in
 * small letters, `(ats/nxp)`; such a form is listed. A name that ends in `~` is also an ordinary word or another body's abbreviation (`TT` is a text-size control, `PA` a
 * state, `MAP` a map): it counts only where nothing but an agency can stand, see {@link agencyNamed} and {@link agenciesIn}.
 */
export type AgencyLine = readonly [names: string, languages: string, host: string];

export const AGENCIES: readonly AgencyLine[] = [
  ['Reuters|reuters~|Thomson Reuters|Thomson Reuters Foundation|Reuters News Agency|Рейтер|路透社|路透|ロイター|رويترز', 'en mul', 'reuters.com'],
  ['AP|ap~|Associated Press|The Associated Press|AP Photo|AP Images|APTN|AP News|A.P.|AP通信|美联社|أسوشيتد برس', 'en es', 'apnews.com'],
  ['AFP|afp~|Agence France-Presse|Agence France Presse|AFP Photo|AFPBB News|AFPTV|AFP-Relaxnews|AFP-JIJI|法新社|فرانس برس', 'fr mul', 'afp.com'],
  ['UPI|United Press International', 'en es', 'upi.com'],
  ['dpa|Deutsche Presse-Agentur|Deutsche Presseagentur|dpa-AFX|dpa-infocom|dpa-infografik|dpa-tmn|dpa-Zentralbild|dpa Picture-Alliance', 'de en', 'dpa.com'],
  ['EPA|EPA-EFE|European Pressphoto Agency|EPA Images', 'pictures', 'epa.eu'],
  ['EFE|efe~|Agencia EFE|Efe|EFE News', 'es pt', 'efe.com'],
  ['ANSA|Agenzia ANSA', 'it', 'ansa.it'],
  ['AGI~|Agenzia Italia', 'it', 'agi.it'],
  ['Adnkronos|AdnKronos', 'it', 'adnkronos.com'],
  ['askanews|Askanews', 'it', 'askanews.it'],
  ['LaPresse', 'it pictures', 'lapresse.it'],
  ['Italpress', 'it', 'italpress.com'],
  ['APA|apa~|Austria Presse Agentur|Austria Presse-Agentur|APA-OTS|APA-Images', 'de', 'apa.at'],
  ['ATS~|ats~|sda~|Keystone-ATS|Keystone-SDA|SDA-ATS|SDA|Agence télégraphique suisse|Schweizerische Depeschenagentur', 'de fr it', 'keystone-sda.ch'],
  ['Keystone', 'pictures', ''],
  ['AWP|awp~|AWP Finanznachrichten', 'de fr', 'awp.ch'],
  ['SID|sid~|Sport-Informations-Dienst', 'de', 'sid.de'],
  ['epd|Evangelischer Pressedienst', 'de', 'epd.de'],
  ['KNA~|kna~|Katholische Nachrichten-Agentur', 'de', 'kna.de'],
  ['ddp|ddp images|dapd', 'de', ''],
  ['Belga|Agence Belga', 'fr nl', 'belga.be'],
  ['ANP~|Algemeen Nederlands Persbureau|ANP Foto', 'nl', 'anp.nl'],
  ['PA~|PA Media|PA Wire|PA Images|PA Archive|Press Association|The Press Association|PA Photos', 'en', 'pa.media'],
  ['SWNS', 'en', 'swns.com'],
  ['NTB|Norsk Telegrambyrå|NTB Scanpix|NTBscanpix', 'no', 'ntb.no'],
  ['TT~|TT Nyhetsbyrån|Tidningarnas Telegrambyrå|TT News Agency', 'sv', 'tt.se'],
  ['Ritzau|ritzau~|Ritzaus Bureau|Ritzau Scanpix', 'da', 'ritzau.com'],
  ['STT~|Suomen Tietotoimisto|Lehtikuva|STT-Lehtikuva', 'fi sv', 'stt.fi'],
  ['PAP~|pap~|Polska Agencja Prasowa|PAP/EPA', 'pl', 'pap.pl'],
  ['IAR~|Informacyjna Agencja Radiowa', 'pl', ''],
  ['ČTK|Česká tisková kancelář|CTK|ČTK/AP', 'cs', 'ctk.cz'],
  ['TASR|Tlačová agentúra Slovenskej republiky', 'sk', 'tasr.sk'],
  ['SITA~', 'sk', 'sita.sk'],
  ['MTI~|Magyar Távirati Iroda', 'hu', 'mti.hu'],
  ['Agerpres', 'ro', 'agerpres.ro'],
  ['Mediafax', 'ro', 'mediafax.ro'],
  ['BTA~|Bulgarian News Agency|БТА', 'bg', 'bta.bg'],
  ['Tanjug|Танјуг', 'sr', 'tanjug.rs'],
  ['HINA|Hina', 'hr', 'hina.hr'],
  ['FENA~', 'bs', 'fena.ba'],
  ['STA~|Slovenska tiskovna agencija|Slovenian Press Agency', 'sl', 'sta.si'],
  ['LETA', 'lv', 'leta.lv'],
  ['BNS~|Baltic News Service', 'lt et lv en', 'bns.lt'],
  ['ELTA~', 'lt', 'elta.lt'],
  ['AMNA|ANA-MPA|ΑΠΕ-ΜΠΕ', 'el', 'amna.gr'],
  ['Ukrinform|Укрінформ|Укринформ', 'uk en', 'ukrinform.ua'],
  ['UNIAN|УНИАН|УНІАН', 'uk ru', 'unian.ua'],
  ['Interfax|Интерфакс|Interfax-Ukraine|Интерфакс-Украина', 'ru', 'interfax.ru'],
  ['TASS|ITAR-TASS|ТАСС|ИТАР-ТАСС', 'ru en', 'tass.com'],
  ['RIA~|RIA Novosti|РИА Новости|Sputnik', 'ru', 'ria.ru'],
  ['BelTA|БелТА', 'ru be', 'belta.by'],
  ['Anadolu|Anadolu Agency|Anadolu Ajansı|AA~', 'tr en', 'aa.com.tr'],
  ['IHA~|İHA|İhlas Haber Ajansı', 'tr', 'iha.com.tr'],
  ['DHA~|Demirören Haber Ajansı|Doğan Haber Ajansı', 'tr', 'dha.com.tr'],
  ['Xinhua|Xinhua News Agency|新华社|新華社', 'zh en es', 'xinhuanet.com'],
  ['CNS~|China News Service|中新社|中新网', 'zh', 'chinanews.com'],
  ['CNA~|Central News Agency|中央社', 'zh', 'cna.com.tw'],
  ['Kyodo|Kyodo News|共同通信|共同社|共同', 'ja en', 'kyodonews.net'],
  ['Jiji|Jiji Press|時事通信|時事', 'ja en', 'jiji.com'],
  ['Yonhap|Yonhap News Agency|연합뉴스|聯合ニュース', 'ko en', 'yna.co.kr'],
  ['Newsis|뉴시스', 'ko', 'newsis.com'],
  ['KCNA|Korean Central News Agency', 'ko en', 'kcna.kp'],
  ['PTI|Press Trust of India', 'en', 'ptinews.com'],
  ['ANI~|Asian News International', 'en', 'aninews.in'],
  ['IANS|Indo-Asian News Service|Indo Asian News Service', 'en', 'ians.in'],
  ['UNI~|United News of India', 'en', 'uniindia.com'],
  ['APP~|Associated Press of Pakistan', 'en ur', 'app.com.pk'],
  ['BSS~|Bangladesh Sangbad Sangstha', 'bn en', 'bssnews.net'],
  ['UNB~|United News of Bangladesh', 'bn en', 'unb.com.bd'],
  ['Bernama', 'ms en', 'bernama.com'],
  ['Antara|Antara Foto', 'id en', 'antaranews.com'],
  ['VNA|Vietnam News Agency|TTXVN', 'vi en', 'vnanet.vn'],
  ['PNA~|Philippine News Agency', 'en', 'pna.gov.ph'],
  ['AAP|Australian Associated Press|AAP Image', 'en', 'aap.com.au'],
  ['NZN|NZ Newswire|New Zealand Press Association|NZPA', 'en', ''],
  ['CP~|Canadian Press|The Canadian Press|La Presse canadienne|La Presse Canadienne', 'en fr', 'thecanadianpress.com'],
  ['Notimex|NTX', 'es', 'notimex.gob.mx'],
  ['Télam|Telam', 'es', 'telam.com.ar'],
  ['Europa Press', 'es', 'europapress.es'],
  ['Prensa Latina', 'es', 'prensa-latina.cu'],
  ['Lusa|Agência Lusa', 'pt', 'lusa.pt'],
  ['Agência Brasil', 'pt', 'agenciabrasil.ebc.com.br'],
  ['Estadão Conteúdo', 'pt', ''],
  ['Folhapress|FolhaPress', 'pt', 'folhapress.com.br'],
  ['SPA~|Saudi Press Agency|واس', 'ar en', 'spa.gov.sa'],
  ['WAM~|Emirates News Agency|وام', 'ar en', 'wam.ae'],
  ['QNA|Qatar News Agency|قنا', 'ar en', 'qna.org.qa'],
  ['KUNA|Kuwait News Agency|كونا', 'ar en', 'kuna.net.kw'],
  ['BNA~|Bahrain News Agency|بنا', 'ar en', 'bna.bh'],
  ['Petra~|Jordan News Agency|بترا', 'ar en', 'petra.gov.jo'],
  ['MENA~|Middle East News Agency|أ ش أ', 'ar en', 'mena.org.eg'],
  ['NNA~|National News Agency', 'ar', 'nna-leb.gov.lb'],
  ['SANA~|سانا', 'ar en', 'sana.sy'],
  ['IRNA|Islamic Republic News Agency', 'fa en', 'irna.ir'],
  ['Fars~|Fars News Agency', 'fa en', 'farsnews.ir'],
  ['ISNA|Tasnim News Agency|Mehr News Agency', 'fa en', ''],
  ['MAP~|Maghreb Arabe Presse', 'fr ar', 'mapnews.ma'],
  ['APS~|Algérie Presse Service|وأج', 'fr ar', 'aps.dz'],
  ['TAP~|Tunis Afrique Presse|وات', 'fr ar', 'tap.info.tn'],
  ['PANA~|Panapress', 'fr en', 'panapress.com'],
  ['NAN~|News Agency of Nigeria', 'en', 'nannews.ng'],
  ['GNA~|Ghana News Agency', 'en', 'gna.org.gh'],
  ['SAnews|SAnews.gov.za', 'en', 'sanews.gov.za'],
  ['ENP~|ENP Newswire', 'en', ''],
  ['Bloomberg|Bloomberg News', 'en', 'bloomberg.com'],
  ['Dow Jones|Dow Jones Newswires', 'en', ''],
  ['CNN~|CNN Wire|The CNN Wire|CNN Newsource|CNNWire', 'en', ''],
  ['JTA|Jewish Telegraphic Agency', 'en', 'jta.org'],
  ['RNS~|Religion News Service', 'en', 'religionnews.com'],
  ['IPS~|Inter Press Service', 'en es', 'ipsnews.net'],
  ['TNS~|Tribune News Service', 'en', ''],
  ['States Newsroom', 'en', ''],
];

export interface Agency {
  /** Short name, as the reader shows it: `Reuters`, `dpa`. */
  readonly short: string;
  readonly languages: string;
  readonly host: string;
}

const agencies: Agency[] = [];
/** Printed form → agency; the forms of one agency include its names in capitals. */
const named = new Map<string, Agency>();
/** Forms that count only where nothing but an agency can stand. */
const ambiguous = new Set<string>();
for (const [names, languages, host] of AGENCIES) {
  const forms = names.split('|');
  const agency: Agency = { short: (forms[0] ?? '').replace('~', ''), languages, host };
  agencies.push(agency);
  for (const form of forms) {
    const name = form.replace('~', '');
    for (const printed of [name, name.toUpperCase()]) {
      if (named.has(printed)) continue;
      named.set(printed, agency);
      if (form.endsWith('~')) ambiguous.add(printed);
    }
  }
}

/** Scripts without spaces: names in them are looked for anywhere. */
export const CJK = /[\u3040-\u9fff\uac00-\ud7af]/;
const WORD = /[\p{L}\p{N}]+/gu;
/** Forms by their first word, longest first: a text is read word by word, which is many times faster than one alternation of all names. */
export const byFirstWord = new Map<string, string[]>();
/** CJK names stand without spaces, so they are looked for anywhere. */
const unspaced: string[] = [];
for (const form of [...named.keys()].sort((a, b) => b.length - a.length)) {
  const first = form.match(WORD)?.[0];
  if (CJK.test(form)) unspaced.push(form);
  else if (first) byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), form]);
}
const UNSPACED = new RegExp(unspaced.join('|'), 'g');
/** Words that a form can begin with: one with a capital, one of a script without capitals, or one of the few printed in small letters. */
const small = [...byFirstWord.keys()].filter((word) => !/^[\p{Lu}\p{Lo}]/u.test(word));
const CANDIDATE = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:[\p{Lu}\p{Lo}][\p{L}\p{N}]*|(?:${small.join('|')})(?![\p{L}\p{N}]))`, 'gu');

/** Whether a name is also an ordinary word or another body's abbreviation: alone on a line, `AA` is a control and `MAP` a link. */
export const isAmbiguous = (name: string): boolean => ambiguous.has(name.trim());

/** The agency that a whole text names, where only an agency or a person can stand (`AP`, `The Associated Press`); null for anything else. */
export function agencyNamed(text: string): Agency | null {
  const name = text.trim();
  return named.get(name) ?? named.get(name.replace(/^the /i, '')) ?? null;
}

export interface AgencyMention {
  readonly agency: Agency;
  readonly start: number;
  readonly end: number;
}

/** A word, and where it begins: as a match has them. */
export interface FirstWord {
  readonly 0: string;
  readonly index: number;
}

const EDGE_BEFORE = /(?:^|[/(|:©,–—-]|\b(?:via|by|from|and|mit|PAP|dpa))\s*$/;
const EDGE_AFTER = /^\s*(?:$|[/)|,.–—-])/;
/**
 * The agencies named in a credit-like text, in order: `Photo by Ana Ruiz/AFP via Getty Images`, `With inputs from PTI, ANI`.
 * An ambiguous name counts only as a whole piece of such a line, between its edges, slashes, brackets, commas or "via".
 * `words`: those of the text that a name can begin with (mentions.ts finds them faster, by more code).
 */
export function agenciesIn(text: string, words: Iterable<FirstWord> = text.matchAll(CANDIDATE)): readonly AgencyMention[] {
  const found: AgencyMention[] = [];
  const add = (form: string, start: number): void => {
    const agency = named.get(form);
    const end = start + form.length;
    if (!agency || (ambiguous.has(form) && !(EDGE_BEFORE.test(text.slice(Math.max(0, start - 12), start)) && EDGE_AFTER.test(text.slice(end, end + 4)))))
      return;
    found.push({ agency, start, end });
  };
  let end = 0;
  for (const { 0: word, index: start } of words) {
    const forms = byFirstWord.get(word);
    // Not inside a longer name or address: `@AP`, `x.AFP`, `reuters.com`, `ANSAldo`.
    if (!forms || start < end || /[@.]/.test(text[start - 1] ?? '')) continue;
    const form = forms.find(
      (one) => text.startsWith(one, start) && !/^(?:[\p{L}\p{N}]|\.\p{Ll})/u.test(text.slice(start + one.length, start + one.length + 2)),
    );
    if (!form) continue;
    add(form, start);
    end = start + form.length;
  }
  if (CJK.test(text)) for (const match of text.matchAll(UNSPACED)) add(match[0], match.index);
  return found;
}

/** Short names, each once, in order. */
export const shortNames = (mentions: readonly AgencyMention[]): readonly string[] => [...new Set(mentions.map((mention) => mention.agency.short))];

/** The agency whose own site a host is (`www.reuters.com`, `apnews.com`); null for all others. */
export function agencyOfHost(host: string): Agency | null {
  return agencies.find((agency) => agency.host !== '' && (host === agency.host || host.endsWith(`.${agency.host}`))) ?? null;
}
