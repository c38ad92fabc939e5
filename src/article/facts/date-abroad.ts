import { re } from '../expression';
import { LETTER } from './data/letters';
import { B, type DateGrammar, E, everywhere, fixed, ISO, keys, offset, type Pattern, table } from './date-grammar';

/** German, French, Spanish, Portuguese and Italian state dates alike: day, month, year, with small words between. */
export interface Words {
  readonly of: string;
  readonly ordinal: string;
  readonly today: string;
  readonly yesterday: string;
  readonly tomorrow: string;
  readonly last: string;
  readonly next: string;
  readonly month: readonly [string, string];
  readonly year: readonly [string, string, string];
  /** Stands before a bare month or year. */
  readonly in: string;
}
/** The small words of each language. */
export const WORDS: Readonly<Record<string, Words>> = {
  de: {
    of: '',
    ordinal: '\\.',
    today: 'heute',
    yesterday: 'gestern',
    tomorrow: 'morgen',
    last: 'vergangenen|vergangener|letzten|letzter|vorigen',
    next: 'nächsten|kommenden|nächster',
    month: ['(?:vergangenen|letzten) Monat', '(?:nächsten|kommenden) Monat'],
    year: ['(?:vergangenen|letzten) Jahr|vergangenes Jahr|letztes Jahr|Vorjahr', 'dieses Jahr|diesem Jahr', '(?:nächsten|kommenden) Jahr|nächstes Jahr'],
    in: 'im|seit|bis|ab|Ende|Anfang|Mitte|Jahr|von|vom|Jahres|des|zum',
  },
  fr: {
    of: '',
    ordinal: '(?:er)?',
    today: "aujourd['’]hui",
    yesterday: 'hier',
    tomorrow: 'demain',
    last: 'dernier',
    next: 'prochain',
    month: ['le mois dernier', 'le mois prochain'],
    year: ["l['’]an dernier|l['’]année dernière", 'cette année', "l['’]an prochain|l['’]année prochaine"],
    in: 'en|depuis|fin|début|mi|de|d’|dès|avant|après|jusqu’en|vers|courant',
  },
  es: {
    of: '\\sde',
    ordinal: '[º°]?',
    today: 'hoy',
    yesterday: 'ayer',
    tomorrow: '(?<!la )(?<!por la )mañana',
    last: 'pasado',
    next: 'próximo',
    month: ['el mes pasado', 'el próximo mes|el mes próximo'],
    year: ['el año pasado', 'este año', 'el próximo año|el año próximo'],
    in: 'en|desde|hasta|de|del|a|para|antes de|tras|año',
  },
  pt: {
    of: '\\sde',
    ordinal: '[º°]?',
    today: 'hoje',
    yesterday: 'ontem',
    tomorrow: 'amanhã',
    last: 'passada|passado',
    next: 'próxima|próximo',
    month: ['no mês passado|mês passado', 'no próximo mês|próximo mês'],
    year: ['no ano passado|ano passado', 'neste ano|este ano', 'no próximo ano|próximo ano'],
    in: 'em|desde|até|de|a|para|antes de|após|ano',
  },
  it: {
    of: '',
    ordinal: '[º°]?',
    today: 'oggi',
    yesterday: 'ieri',
    tomorrow: 'domani',
    last: 'scorso|scorsa',
    next: 'prossimo|prossima',
    month: ['il mese scorso|lo scorso mese', 'il mese prossimo|il prossimo mese'],
    year: ["l['’]anno scorso|lo scorso anno", "quest['’]anno", "l['’]anno prossimo|il prossimo anno"],
    in: 'nel|dal|a|da|in|di|del|fino al|entro il|anno|dello|lo scorso|di fine',
  },
};

/** How such a language prints dates. */
export function abroad(language: string, said: Words): DateGrammar {
  const { months, weekdays, month, weekday, day } = table(language);
  const M = `(?<month>${keys(months)})\\.?`;
  const W = `(?<weekday>${keys(weekdays)})`;
  const D = `(?<day>[0-3]?\\d)${said.ordinal}`;
  const Y = '(?<year>(?:1[5-9]|20)\\d\\d)';
  const at = (name: string | undefined): number => month(name) ?? 0;
  return {
    patterns: [
      ISO,
      { expression: everywhere(`${B}(?:${W},?\\s(?:den\\s|dem\\s|le\\s)?)?${D}${said.of}\\s${M}(?:(?:\\s(?:de|del))?\\s${Y})?${E}`), read: day },
      {
        expression: everywhere(`${B}(?<day>[0-3]?\\d)[./](?<month>[01]?\\d)[./](?<year>(?:19|20)\\d\\d)${E}`),
        read: (groups) => ({ kind: 'day', year: Number(groups.year), month: Number(groups.month) - 1, day: Number(groups.day), weekday: null }),
      },
      {
        expression: everywhere(`${B}${M}(?:\\s(?:de|del))?\\s${Y}${E}`),
        read: (groups) => ({ kind: 'month', year: Number(groups.year), month: at(groups.month), turn: null }),
      },
      {
        expression: everywhere(`${B}(?:(?<lead>${said.last}|${said.next})\\s)?${W}(?:\\s(?<tail>${said.last}|${said.next}))?${E}`),
        read: (groups) => {
          const on = weekday(groups.weekday);
          const word = groups.lead ?? groups.tail;
          return on === null
            ? null
            : { kind: 'weekday', weekday: on, turn: word ? (new RegExp(`^(?:${said.last})$`, 'i').test(word) ? 'last' : 'next') : null };
        },
      },
      fixed(said.today, offset('day', 0)),
      fixed(said.yesterday, offset('day', -1)),
      ...(language === 'de'
        ? [{ expression: re.g`(?<![\p{L}\p{N}])morgen(?![\p{L}\p{N}])`, read: () => offset('day', 1) } satisfies Pattern]
        : [fixed(said.tomorrow, offset('day', 1))]),
      fixed(said.month[0], offset('month', -1)),
      fixed(said.month[1], offset('month', 1)),
      fixed(said.year[0], offset('year', -1)),
      fixed(said.year[1], offset('year', 0)),
      fixed(said.year[2], offset('year', 1)),
      {
        expression: everywhere(`(?<=(?:^|\\s)(?:${said.in})\\s)${M}${E}`),
        read: (groups) => ({ kind: 'month', year: null, month: at(groups.month), turn: null }),
      },
      {
        expression: everywhere(`(?<=(?:^|\\s|\\()(?:${said.in})\\s)${Y}(?![${LETTER}\\d]|[.,]\\d)`),
        read: (groups) => ({ kind: 'year', year: Number(groups.year) }),
      },
    ],
  };
}
