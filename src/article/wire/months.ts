/**
 * Month names as datelines and datelines' neighbours print them: full, and cut short with or without a full stop. One line
 * a language. A name is matched by a prefix of at least three letters, so `Sept.`, `sept`, `Septem` all find September;
 * where three letters do not tell two months apart (`mar` in `mars`/`marzo`, `jui` in `juin`/`juillet`), the longer name decides.
 */
const MONTHS: readonly string[] = [
  'january february march april may june july august september october november december',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'jänner feber maerz april mai juni juli august september oktober november dezember',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  'كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول',
  // as the Maghreb's papers have it, Algeria's and Tunisia's, and Morocco's
  'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر',
  'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر',
  'enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre',
  'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  'január február március április május június július augusztus szeptember október november december',
  'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου',
  'ledna února března dubna května června července srpna září října listopadu prosince',
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra',
  'januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra',
  'januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra',
  // `listopada` is November in Polish: the Croatian October is left out rather than read wrong
  'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna - studenog prosinca',
  'januari februari mars april maj juni juli augusti september oktober november december',
];

const full = new Map<string, number>();
const short = new Map<string, number>();
for (const line of MONTHS) {
  for (const [index, name] of line.split(' ').entries()) {
    const word = name.replace('_', ' ');
    if (!full.has(word)) full.set(word, index + 1);
    for (let length = 3; length < word.length; length++) {
      const cut = word.slice(0, length);
      // A cut that means two months (`mar`: marzo and marca agree; `lis`, `jun` agree; `jui`, `чер` do not) is given up.
      const known = short.get(cut);
      short.set(cut, known === undefined || known === index + 1 ? index + 1 : 0);
    }
  }
}
// Cuts that the field uses although another language's name begins alike.
for (const [cut, month] of [
  ['mar', 3],
  ['jan', 1],
  ['mrt', 3],
  ['set', 9],
  ['ago', 8],
  ['maj', 5],
  ['mai', 5],
] as const)
  short.set(cut, month);

/** 1 to 12 for the name of a month, whole or cut short; null for any other word. `Sept.` → 9, `juil.` → 7, `нояб.` → 11; not `Marina`. */
export function monthNumber(word: string): number | null {
  const name = word.toLowerCase().replace(/\.$/, '');
  return full.get(name) ?? (short.get(name) || null);
}
