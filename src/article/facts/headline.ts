import { re } from '../expression';
import { type Split, splitClause } from './clause';
import type { Passage } from './copy';
import { isGroup } from './data/roles';
import type { Range } from './sentences';
import { PRONOUNS } from './subject-words';

/** A place in a passage. */
export interface At extends Range {
  readonly passage: Passage;
}
/** Who did what, as a headline or a lede says it. */
export interface Clause {
  readonly who: At | null;
  readonly what: At | null;
  /** The subject shows something rather than does it ("Map reveals …"), or the story explains: the lede says who acts. */
  readonly shows: boolean;
  /** The subject is someone: a name, a body, people of an office. */
  readonly acts: boolean;
}

/** Headlines of what shows rather than of who acts: "Video shows whale …", "Images suggest …". */
const EVIDENCE = /(?:^|\s)(?:(?:video|photo|image|report|poll|survey|figure|document|expert|map|finding)s?|footage|stud(?:y|ies)|data|analysis|research)$/i;
/** Behind any other subject these verbs show too, unless someone does: "Map of the moon reveals lakes". */
const SHOWS = /^(?:just\s)?(?:shows?|reveals?|revealed|suggests?|indicates?|highlights?|underscores?)\b/i;
/** What no event is the subject of: advice, lists and reviews. Near misses: "Top court backs …", "Guide dog saves …", "7 killed in …". */
const GUIDES: readonly RegExp[] = [
  /^(?:how to|understanding|an introduction|introduction to) /,
  /^(?:the |our )?(?:(?:top )?\d+|best|top|ultimate|complete) .*\b(?:best|top|easy|ways|tips|reasons|things|trends|ideas|books|tools|guide|apps|products|services|companies|deals|gifts?|platforms)\b/,
  /^what(?: is|['’]s) (?:an?|the difference) /,
  /\bguide to |(?:gift|['’]s|complete|ultimate|definitive) guide\b|\btips (?:for|to) |\btrends (?:for|to|in|of|you|from) /,
  / for beginners\b|\bbest practices\b|\b(?:everything )?you need to know\b|\bpros (?:and|&) cons\b|\bbest .* (?:in|for|of) 20\d\d\b/,
];

/** A question, also one without its mark: "How this man’s bedding gave him a cough". */
const ASKS = /\?$|^(?:how|why|what|when|where|who|which)\b/i;

/** Whether a headline is that of advice or a list rather than of something that happened. */
export const isGuide = (text: string): boolean => GUIDES.some((guide) => guide.test(text.toLowerCase()));

/** Who says it behind the comma, and nothing behind the verb: "Halls too full to be safe, vets warn". Near miss: "Farrow opens box, finds map". */
const SOURCE_BEHIND = re`^(?<said>.{15,}), (?<source>(?:[\p{L}\p{N}’'.-]+ ){0,4}[\p{L}\p{N}’'.-]+) (?:(?:say|warn|find|show|suggest|report|claim|argue|reveal|confirm|estimate)s?|said|found)$`;

/** Reads a headline: its kicker ("Afghanistan: …") is no subject, its source ("…: White House") is who says it; null when it says nothing. */
export function readHeadline(head: Passage): Clause | null {
  const at = (range: Range): At => ({ passage: head, ...range });
  const said = (range: Range): string => head.text.slice(range.start, range.end);
  const size = (range: Range): number => said(range).split(' ').length;
  const behind = SOURCE_BEHIND.exec(head.text)?.groups;
  if (behind?.said && behind.source && head.quoted.length === 0) {
    const start = behind.said.length + 2;
    // "Ferry hits pier, police say": who says it did not do it
    const told = splitClause(head, { start: 0, end: behind.said.length });
    if (told?.subject) return { who: at(told.subject), what: at(told.predicate), shows: false, acts: false };
    const shows = EVIDENCE.test(behind.source);
    const names = !shows && !PRONOUNS.has(behind.source.toLowerCase());
    return { who: names ? at({ start, end: start + behind.source.length }) : null, what: at({ start: 0, end: behind.said.length }), shows, acts: names };
  }
  const all = partsOf(head.text);
  const parts = all.filter((part) => !head.quoted.some((quote) => quote.start <= part.start + 1 && quote.close >= part.end) && !ASKS.test(said(part)));
  const read = parts.map((part) => ({ part, split: splitClause(head, part) }));
  const clauses = read
    .filter((item): item is { part: Range; split: Split } => item.split !== null)
    .sort((a, b) => b.part.end - b.part.start - (a.part.end - a.part.start));
  const [main] = clauses;
  if (!main) return nameless(head, parts);
  const [first, last] = [all[0], all.at(-1)];
  const colon = (left: Range, right: Range): boolean => head.text.slice(left.end, right.start).startsWith(':');
  // "Impeachment sham completely debunked: White House"; "Week 11" says nothing
  if (last && last !== main.part && parts.includes(last) && size(last) <= 3 && !/\d/.test(said(last)) && !isClause(read, last) && colon(main.part, last))
    return { who: at(last), what: at(main.part), shows: false, acts: true };
  const second = all[1];
  if (first && first !== main.part && second && colon(first, second) && !isClause(read, first)) {
    // "Michigan officials: sixth death reported"
    if (size(first) <= 4 && isGroup(said(first).toLowerCase().split(' ').at(-1) ?? '') && !EVIDENCE.test(said(first)))
      return { who: at(first), what: at(main.part), shows: false, acts: true };
    // "Browns player on fight: He asked for it"
    const speaker = main.split.subject === null ? re`^(\p{Lu}.{2,40}?) on `.exec(said(first))?.[1] : undefined;
    if (speaker) return { who: at({ start: first.start, end: first.start + speaker.length }), what: at(main.split.predicate), shows: false, acts: true };
  }
  const { subject, predicate } = main.split;
  const evidence = subject !== null && EVIDENCE.test(said(subject));
  // "Leaders meet: what their faces tell us": the story is what the question asks, and the event only its occasion
  const explains = last !== undefined && last !== main.part && ASKS.test(said(last));
  return { who: subject && !evidence ? at(subject) : null, what: at(predicate), shows: evidence || explains || SHOWS.test(said(predicate)), acts: false };
}

const isClause = (read: readonly { readonly part: Range; readonly split: Split | null }[], part: Range): boolean =>
  read.some((item) => item.part === part && item.split !== null);

/** No verb at all: "Fatal attack on German consulate in Mazar-e-Sharif". A list behind a colon only says what is in it. */
function nameless(head: Passage, parts: readonly Range[]): Clause | null {
  const said = (range: Range): string => head.text.slice(range.start, range.end);
  const [longest] = [...parts].filter((part) => !/,.*\s(?:and|&)\s/.test(said(part)) || parts.length === 1).sort((a, b) => b.end - b.start - (a.end - a.start));
  // "Fact check": a label alone says nothing
  if (!longest || said(longest).split(' ').length < 3) return null;
  const cut = said(longest).search(/\s(?:in|at|near|after|as|amid)\s/);
  return { who: null, what: { passage: head, start: longest.start, end: cut > 12 ? longest.start + cut : longest.end }, shows: false, acts: false };
}

/** A headline's parts at its colon, bar or dash; what a quotation holds stays whole. */
function partsOf(text: string): readonly Range[] {
  const out: Range[] = [];
  let start = 0;
  for (const match of text.matchAll(/[:;|]\s|\s[|–—-]\s/g)) {
    out.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  out.push({ start, end: text.length });
  return out.filter((part) => part.end > part.start);
}
