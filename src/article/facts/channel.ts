import { lowered } from './affix';
import type { Attribution } from './attributions';
import { phraseSet, wordSet } from './data/word-set';

const WRITTEN = /^(?:tweeted|posted|wrote|blogged|texted)$/;
/** What something is said in: "in a video address", "in an email to staff". */
const PIECES = wordSet(`
statement interview address speech email e-mail tweet post message letter report video briefing release conference article podcast broadcast filing call`);
const OCCASIONS = wordSet('conference briefing hearing rally meeting summit');
/** An opening with up to four words behind it, the last of which that is one of the nouns ends the channel. */
const IN = /\bin (?:an?|his|her|its|their|the|one) (?=((?:[\w-]+ ?)*))/;
const AT = /\b(?:at|during) (?:an?|the) (?=((?:[\w-]+ ?)*))/;
/** "via videolink", "by phone", "on state television". */
const VIA = /\b(?:via|by|on) (?:(?:a|state|social) )?([\w-]+(?: (?:message|social)\b)?)(?: link\b)?/g;
const MEDIA = phraseSet(`
video, videolink, video-link, email, e-mail, phone, telephone, text message, zoom, skype, whatsapp, twitter, x, instagram, telegram, facebook, truth social, teleconference, satellite, television, tv, radio, media`);

interface Found {
  readonly start: number;
  readonly end: number;
}

function opened(text: string, opening: RegExp, nouns: ReadonlySet<string>): Found | null {
  const found = opening.exec(text);
  const words = (found?.[1] ?? '').split(' ').slice(0, 4);
  const last = words.findLastIndex((word) => nouns.has(word));
  return found && last >= 0 ? { start: found.index, end: found.index + found[0].length + words.slice(0, last + 1).join(' ').length } : null;
}

/** How something was said, straight behind its verb or speaker, in the article's words; null when the story does not tell. */
export function channelOf({ passage, verb, sentence, subject }: Attribution): string | null {
  const from = Math.max(verb.end, subject.end);
  const text = passage.voice.slice(from, Math.min(sentence.end, from + 110));
  const small = lowered(text);
  const via = [...small.matchAll(VIA)].find((match) => MEDIA.has(match[1] ?? ''));
  const [found] = [opened(small, IN, PIECES), opened(small, AT, OCCASIONS), via ? { start: via.index, end: via.index + via[0].length } : null]
    .filter((item) => item !== null)
    .sort((a, b) => a.start - b.start);
  if (found && !/[.;:]/.test(text.slice(0, found.start))) return text.slice(found.start, found.end);
  const past = passage.text
    .slice(verb.start, verb.end)
    .toLowerCase()
    .replace(/^writes$/, 'wrote')
    .replace(/^tweets$/, 'tweeted');
  return WRITTEN.test(past) ? past : null;
}
