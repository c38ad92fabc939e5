import { FORMATS } from '../render/formats';
import { CLICKS, type CopyOptions, DEFAULTS, FONTS, type Listen, RANGES, type Settings, type SiteChoice, SPEEDS, type Typography } from '../view/settings';
import { FACT_STYLES, THEMES } from '../view/state';
import { among, type Check, isBoolean, isNumber, isString, listOf } from './shape';

/*
 * Settings out of whatever comes in: storage of an older version, another device, a file. Every value is judged by
 * itself, so one broken value costs no other; what is unknown is left behind. Pure.
 */

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {});

const take = <T>(value: unknown, check: Check<T>, otherwise: T): T => (check(value) ? value : otherwise);
/** A number outside its range was meant as far as it goes. */
const within = (value: unknown, { min, max }: { readonly min: number; readonly max: number }, otherwise: number): number =>
  isNumber(value) ? Math.min(max, Math.max(min, value)) : otherwise;

function typographyFrom(value: unknown): Typography {
  const stored = fieldsOf(value);
  const own = DEFAULTS.typography;
  return {
    font: take(stored.font, among(...FONTS), own.font),
    size: within(stored.size, RANGES.size, own.size),
    measure: within(stored.measure, RANGES.measure, own.measure),
    leading: within(stored.leading, RANGES.leading, own.leading),
    tracking: within(stored.tracking, RANGES.tracking, own.tracking),
    justify: take(stored.justify, isBoolean, own.justify),
    hyphenate: take(stored.hyphenate, isBoolean, own.hyphenate),
  };
}

function copyFrom(value: unknown): CopyOptions {
  const stored = fieldsOf(value);
  const own = DEFAULTS.copy;
  return {
    captions: take(stored.captions, isBoolean, own.captions),
    dateline: take(stored.dateline, isBoolean, own.dateline),
    links: take(stored.links, isBoolean, own.links),
    frontMatter: take(stored.frontMatter, isBoolean, own.frontMatter),
  };
}

function listenFrom(value: unknown): Listen {
  const { speed, voices } = fieldsOf(value);
  const named = Object.entries(fieldsOf(voices)).filter((entry): entry is [string, string] => isString(entry[1]));
  return { speed: within(speed, SPEEDS, DEFAULTS.listen.speed), voices: Object.fromEntries(named) };
}

/** One site's choice; null where nothing in it is a choice. */
export function siteFrom(value: unknown): SiteChoice | null {
  const { detection, autoOpen, keep } = fieldsOf(value);
  const choice: SiteChoice = {
    ...(detection === false && { detection }),
    ...(autoOpen === true && { autoOpen }),
    ...(listOf(isString)(keep) && keep.length > 0 && { keep }),
  };
  return Object.keys(choice).length > 0 ? choice : null;
}

/** matches: `news.example`, `localhost`, `xn--bcher-kva.example`, `[::1]` · not: `https://news.example`, `news.example/world`, `` */
const HOST = /^[a-z0-9.[\]:_-]+$/;

function sitesFrom(value: unknown): Settings['sites'] {
  const sites = Object.entries(fieldsOf(value)).flatMap(([host, stored]) => {
    const choice = HOST.test(host) ? siteFrom(stored) : null;
    return choice ? [[host, choice] as const] : [];
  });
  return Object.fromEntries(sites);
}

const FROM: { readonly [K in keyof Settings]: (value: unknown) => Settings[K] } = {
  detection: (value) => take(value, isBoolean, DEFAULTS.detection),
  click: (value) => take(value, among(...CLICKS), DEFAULTS.click),
  pictures: (value) => take(value, isBoolean, DEFAULTS.pictures),
  theme: (value) => take(value, among(...THEMES), DEFAULTS.theme),
  typography: typographyFrom,
  copyFormat: (value) => take(value, among(...FORMATS), DEFAULTS.copyFormat),
  copy: copyFrom,
  factStyle: (value) => take(value, among(...FACT_STYLES), DEFAULTS.factStyle),
  listen: listenFrom,
  keys: (value) => take(value, isBoolean, DEFAULTS.keys),
  sites: sitesFrom,
};

/** Settings out of their fields; what is absent or broken is the default. */
export function settingsFrom(stored: Fields): Settings {
  return Object.fromEntries(Object.entries(FROM).map(([key, from]) => [key, from(stored[key])])) as unknown as Settings;
}
