/** Number words, months and weekdays of the languages supported in depth. Lower case. */
type Numbers = Readonly<Record<string, number>>;

/** Words by their number: forms of one parted by spaces, numbers by semicolons; an empty place is a word left out. */
const counted = (names: string, value: (i: number) => number): Numbers =>
  Object.fromEntries(names.split(';').flatMap((forms, i) => forms.split(' ').flatMap((form) => (form ? [[form, value(i)] as const] : []))));
/** `ones` from 0 to 19, `tens` from 20 to 90, `dozen`. The words for one that are articles too are left out, but for English. */
const numbers = (ones: string, tens: string, dozen: string): Numbers => ({
  ...counted(ones, (i) => i),
  ...counted(tens, (i) => 20 + 10 * i),
  ...counted(dozen, () => 12),
});

export const NUMBER_WORDS: Readonly<Record<string, Numbers>> = {
  en: numbers(
    'zero;one;two;three;four;five;six;seven;eight;nine;ten;eleven;twelve;thirteen;fourteen;fifteen;sixteen;seventeen;eighteen;nineteen',
    'twenty;thirty;forty;fifty;sixty;seventy;eighty;ninety',
    'dozen',
  ),
  de: numbers(
    ';;zwei;drei;vier;fünf;sechs;sieben;acht;neun;zehn;elf;zwölf;dreizehn;vierzehn;fünfzehn;sechzehn;siebzehn;achtzehn;neunzehn',
    'zwanzig;dreißig;vierzig;fünfzig;sechzig;siebzig;achtzig;neunzig',
    'dutzend',
  ),
  fr: numbers(
    ';;deux;trois;quatre;cinq;six;sept;huit;neuf;dix;onze;douze;treize;quatorze;quinze;seize;dix-sept;dix-huit;dix-neuf',
    'vingt;trente;quarante;cinquante;soixante;soixante-dix;quatre-vingts;quatre-vingt-dix',
    'douzaine',
  ),
  es: numbers(
    ';;dos;tres;cuatro;cinco;seis;siete;ocho;nueve;diez;once;doce;trece;catorce;quince;dieciséis;diecisiete;dieciocho;diecinueve',
    'veinte;treinta;cuarenta;cincuenta;sesenta;setenta;ochenta;noventa',
    'docena',
  ),
  pt: numbers(
    ';;dois duas;três;quatro;cinco;seis;sete;oito;nove;dez;onze;doze;treze;catorze quatorze;quinze;dezesseis dezasseis;dezessete;dezoito;dezenove',
    'vinte;trinta;quarenta;cinquenta;sessenta;setenta;oitenta;noventa',
    'dúzia',
  ),
  it: numbers(
    ';;due;tre;quattro;cinque;sei;sette;otto;nove;dieci;undici;dodici;tredici;quattordici;quindici;sedici;diciassette;diciotto;diciannove',
    'venti;trenta;quaranta;cinquanta;sessanta;settanta;ottanta;novanta',
    'dozzina',
  ),
};

/** What a number is multiplied by when one of these words follows it. */
export const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...counted('hundred', () => 1e2),
    ...counted('thousand k tausend mille mil mila', () => 1e3),
    ...counted('million m mn millionen mio millions millón millones milhão milhões milione milioni', () => 1e6),
    ...counted('billion bn milliarden milliarde mrd milliard milliards bilhão bilhões miliardo miliardi', () => 1e9),
    ...counted('trillion tn billionen', () => 1e12),
    ...counted('lakh', () => 1e5),
    ...counted('crore', () => 1e7),
  }),
);

const table = (names: string, endings = ['']): Numbers =>
  Object.fromEntries(names.split('; ').flatMap((forms, i) => forms.split(' ').flatMap((form) => endings.map((ending) => [form + ending, i] as const))));

/** Month by number, 0 for January. */
export const MONTHS: Readonly<Record<string, Numbers>> = {
  en: table(
    'january jan; february feb; march mar; april apr; may; june jun; july jul; august aug; september sept sep; october oct; november nov; december dec',
  ),
  de: table('januar jan; februar feb; märz; april apr; mai; juni; juli; august aug; september sept; oktober okt; november nov; dezember dez'),
  fr: table('janvier; février; mars; avril; mai; juin; juillet; août; septembre; octobre; novembre; décembre'),
  es: table('enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre setiembre; octubre; noviembre; diciembre'),
  pt: table('janeiro; fevereiro; março; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro'),
  it: table('gennaio; febbraio; marzo; aprile; maggio; giugno; luglio; agosto; settembre; ottobre; novembre; dicembre'),
};
/** Day of the week by number, 0 for Sunday, as in JavaScript. */
export const WEEKDAYS: Readonly<Record<string, Numbers>> = {
  en: table('sunday; monday; tuesday; wednesday; thursday; friday; saturday'),
  de: table('sonntag; montag; dienstag; mittwoch; donnerstag; freitag; samstag sonnabend', ['', 'abend']),
  fr: table('dimanche; lundi; mardi; mercredi; jeudi; vendredi; samedi'),
  es: table('domingo; lunes; martes; miércoles; jueves; viernes; sábado'),
  pt: table('domingo; segunda-feira; terça-feira; quarta-feira; quinta-feira; sexta-feira; sábado'),
  it: table('domenica; lunedì; martedì; mercoledì; giovedì; venerdì; sabato'),
};

/** Months and weekdays of all languages, as some write them with a capital. */
const CALENDAR = new Set([...Object.values(MONTHS), ...Object.values(WEEKDAYS)].flatMap((table) => Object.keys(table)));
/** Whether a word (lower case) is a month or a weekday of a language that is read in depth. */
export const isCalendar = (word: string): boolean => CALENDAR.has(word);
