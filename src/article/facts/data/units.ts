import { phraseSet } from './word-set';

/** Printed forms by their unit from lines `unit: form, form`; a unit in small letters is one of its forms, and a currency's code stands before the amount. */
const named = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines.split('\n').flatMap((line) => {
      const [unit = '', forms = ''] = line.split(':');
      return [...(unit === unit.toLowerCase() ? [unit] : []), ...forms.split(',')].map((form) => [form.trim(), unit] as const);
    }),
  );

/** How a unit is printed and what it is called in the facts. Keys are lower case. Source: SI symbols, ISO 4217 codes, news usage. */
export const UNITS: ReadonlyMap<string, string> = named(`
percent: %, percent, per cent, pct, prozent, pour cent, por ciento, por cento, per cento
years old: jähriger, jährige, jährigen, jähriges
percentage points: percentage point, prozentpunkte
basis points: basis points
km: kilometers, kilometres, kilometer, kilometre, kilómetros, kilomètres, quilômetros, chilometri
miles: mile
m: meters, metres, meter, metre, metros, mètres, metri
feet: foot, ft
inches: inch
yards: yard
cm: centimeters
mm:
kg: kilograms, kilogrammes, kilos
g: grams, gram
pounds:
tons:
tonnes: tonnen, toneladas, tonnellate
metric tons: metric tonnes
barrels:
acres:
hectares: hectare, hektar
mph:
km/h: kph, km/h
GW: gw, gigawatts
MW: mw, megawatts
kW: kw
kWh: kwh
MWh: mwh
litres: liters
gallons:
degrees: grad
°C: °c
°F: °f
hours: hour, stunden, heures, horas, ore
minutes: min, minute, minuten
seconds:
days: day, tage, tagen, jours, días, dias, giorni
weeks: week, wochen, semaines, semanas, settimane
months: month, monate, monaten, mois, meses, mesi
years: year, jahre, jahren, ans, années, años, anos, anni
decades:
cents:
m²: square meters, square metres
square miles: square miles
km²: square kilometers, square kilometres
square feet: square feet
USD: dollars, dollar, u.s. dollars, us dollars, dólares, dollari
HKD: hong kong dollars
EUR: euros, euro
AUD: australian dollars
CAD: canadian dollars
JPY: yen
CNY: yuan
RUB: rubles, roubles
INR: rupees
KRW: won
CHF: swiss francs, franken
BRL: reais
crowns:
kroner: krone, kronor, krona
zlotys: zloty, złoty, złotych
francs: francos, franchi
rupiah:
ringgit:
baht:
dirhams:
riyals:
shekels:
naira:
hryvnias: hryvnia
forints: forint
pesos:
TRY: lira
GBP: pounds sterling`);

/** Currency signs and codes in front of an amount. */
export const CURRENCIES: ReadonlyMap<string, string> = named(`
USD: $, us$, usd
GBP: £, gbp
EUR: €, eur
JPY: ¥, jpy
INR: ₹, rs
RUB: ₽
KRW: ₩
TRY: ₺
HKD: hk$
AUD: a$
CAD: c$
SGD: s$
NZD: nz$
BRL: r$
CHF: chf`);

/** Words before a number that say how exact it is, by language; longest first. */
export const QUALIFIERS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: phraseSet(
    'an estimated, an average of, a total of, a maximum of, a minimum of, a record, no more than, no fewer than, no less than, not more than, as many as, as much as, as few as, as little as, more than, fewer than, less than, at least, at most, up to, close to, well over, just over, just under, some, about, around, almost, nearly, roughly, approximately, over, under, below, above, only, just, exactly, an additional, another',
  ),
  de: phraseSet('mehr als, weniger als, mindestens, höchstens, bis zu, knapp, rund, etwa, ungefähr, fast, über, gut, circa, nahezu, insgesamt'),
  fr: phraseSet("plus de, plus d’, plus d', moins de, au moins, au plus, jusqu'à, jusqu’à, environ, près de, quelque, presque"),
  es: phraseSet('más de, menos de, al menos, por lo menos, hasta, unos, unas, cerca de, casi, alrededor de, aproximadamente'),
  pt: phraseSet('mais de, menos de, pelo menos, ao menos, até, cerca de, quase, aproximadamente, em torno de'),
  it: phraseSet('più di, meno di, almeno, oltre, fino a, circa, quasi, intorno a'),
};
