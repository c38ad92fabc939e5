import { isByline } from './assemble/byline-blocks';
import type { Figures } from './assemble/figures';
import { hostOf } from './assemble/headline';
import { metasOf } from './assemble/metas';
import type { BlockId, Dateline, Evidence, EvidenceSource, Provenance, ProvenanceKind } from './model';
import type { Page, SourceBlock } from './snapshot/page';
import { type AgencyMention, agencyNamed, agencyOfHost, isAmbiguous, shortNames } from './wire/agencies';
import { isCredit, splitCredit } from './wire/captions';
import { creditOf, tailCredit } from './wire/credits';
import { matchDateline } from './wire/datelines';
import { mentionsIn } from './wire/mentions';

export interface ProvenanceSources {
  readonly page: Page;
  readonly region: readonly SourceBlock[];
  readonly story: ReadonlySet<BlockId>;
  readonly figures: Figures;
  readonly headline: string;
  readonly dateline: Dateline | null;
  readonly language: string | null;
  /** Whether the story names people of the outlet as its authors. */
  readonly signed: boolean;
}

/** How sure one piece of evidence makes: agencies print datelines and sign-offs only on their own copy; metadata is filled in by templates. */
const WEIGHT: Readonly<Record<EvidenceSource, number>> = {
  dateline: 0.95,
  byline: 0.9,
  'sign-off': 0.85,
  standards: 0.9,
  syndication: 0.8,
  copyright: 0.75,
  credit: 0.75,
  caption: 0.9,
  address: 0.8,
  metadata: 0.7,
  prose: 0.3,
};

/** Blocks before and behind the region in which the page prints byline and credits of the story. */
const BEFORE = 14;
const BEHIND = 5;
/** Paragraphs from the end in which a bare agency is a credit. */
const LAST = 3;
/** Furniture of the site: what stands there is about the site, not about this story. */
const FURNITURE = /footer|related|recommend|most-?(?:read|popular)|trending|sidebar|teaser|(?:^|\s)nav|newsletter|comment|more-(?:news|stories)|latest/;

/** Whose copy and whose pictures this is, with every piece of evidence quoted and located. */
export function findProvenance(sources: ProvenanceSources): Provenance {
  const evidence = [...datelineEvidence(sources), ...lineEvidence(sources), ...pictureEvidence(sources), ...pageEvidence(sources), ...proseEvidence(sources)];
  return conclude(evidence, sources.signed);
}

const each = (agencies: readonly string[], base: Omit<Evidence, 'agency'>): Evidence[] => agencies.map((agency) => ({ agency, ...base }));
/** A part of a text without the half of a character that a cut may leave at either end. */
const part = (text: string, start: number, end: number): string => text.slice(start, end).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
const quoted = (text: string): string => (text.length > 200 ? `${part(text, 0, 199)}…` : text);

/** Whether a block stands in such a place; what holds the whole story as well says nothing. */
function inFurniture({ page, region }: ProvenanceSources, block: SourceBlock): boolean {
  const first = region[0]?.id ?? 0;
  const last = region.at(-1)?.id ?? 0;
  for (let at: number | null = block.container; at !== null && at > 0; at = page.containers[at]?.parent ?? null) {
    const container = page.containers[at];
    if (container && container.first <= first && container.end > last) return false;
    if (container && ((container.tag === 'footer' && !/credit|caption/.test(container.hints)) || container.tag === 'nav' || FURNITURE.test(container.hints)))
      return true;
  }
  return FURNITURE.test(block.hints);
}

function datelineEvidence({ region, story, dateline, language }: ProvenanceSources): Evidence[] {
  if (dateline?.agency) return [{ agency: dateline.agency, for: 'text', source: 'dateline', quote: dateline.text, block: dateline.block }];
  // A dateline without a place, or one behind bullets and notes: `(EFE).- El`, `(ANSA) -`.
  for (const block of region.filter((one) => story.has(one.id) && one.kind === 'text' && one.text.length > 30).slice(0, 4)) {
    const match = matchDateline(block.text, { published: null, language });
    if (match?.agency)
      return [{ agency: match.agency.short, for: 'text', source: 'dateline', quote: block.text.slice(match.start, match.end).trim(), block: block.id }];
  }
  return [];
}

/** Bylines, desk credits, sign-offs, syndication notes and copyright tails of the story. */
function lineEvidence(sources: ProvenanceSources): Evidence[] {
  const { page, region, story, figures } = sources;
  const first = region[0]?.id ?? 0;
  const end = (region.at(-1)?.id ?? -1) + 1;
  const inStory = region.filter((block) => story.has(block.id));
  const opening = inStory.find((block) => block.kind === 'text' && block.text.length > 60)?.id ?? first;
  const closing = inStory.filter((block) => block.kind === 'text').slice(-LAST)[0]?.id ?? end;
  const found: Evidence[] = [];
  for (const block of page.blocks.slice(Math.max(0, first - BEFORE), Math.min(end + BEHIND, nextStory(sources)))) {
    if (block.kind === 'image' || block.kind === 'caption' || figures.captions.has(block.id) || block.text === '') continue;
    if (!story.has(block.id) && inFurniture(sources, block)) continue;
    const last = block.id >= closing;
    const base = { for: 'text' as const, quote: quoted(block.text), block: block.id };
    const credit = block.text.length <= 600 ? creditOf(block.text, last) : null;
    if (credit) {
      if (credit.kind === 'copyright' && ((block.id < opening && !story.has(block.id)) || isPictureLine(page, block))) continue;
      found.push(...each(credit.kind === 'standards' ? ['Reuters'] : credit.agencies, { ...base, source: sourceOf(credit.kind) }));
      continue;
    }
    const tail = story.has(block.id) ? tailCredit(block.text, last) : null;
    if (tail)
      found.push(
        ...each(tail.kind === 'standards' ? ['Reuters'] : tail.agencies, {
          ...base,
          quote: quoted(block.text.slice(tail.start).trim()),
          source: sourceOf(tail.kind),
        }),
      );
    else if (block.id < opening + 2 || last || (story.has(block.id) && agencyNamed(block.text)))
      found.push(...each(bylineAgencies(page, block), { ...base, source: 'byline' }));
  }
  return found;
}

/** Where another text begins behind the story: at the first heading that is none of its subheads. */
function nextStory({ page, region, story }: ProvenanceSources): BlockId {
  const last = region.findLast((block) => story.has(block.id))?.id ?? -1;
  return page.blocks.slice(last + 1).find((block) => block.kind === 'heading')?.id ?? page.blocks.length;
}

/** `© AFP / ANA RUIZ` under a picture: no year, no rights, right beside it. */
const isPictureLine = (page: Page, block: SourceBlock): boolean =>
  block.text.length < 80 &&
  !/\d{4}|rights|rechte|derechos|droits/i.test(block.text) &&
  page.blocks.slice(Math.max(0, block.id - 2), block.id + 3).some((other) => other.kind === 'image');

const sourceOf = (kind: string): EvidenceSource =>
  kind === 'sign-off' || kind === 'syndication' || kind === 'copyright' || kind === 'standards' ? kind : 'credit';

/** Agencies in a byline: `By ANA RUIZ, Associated Press`, `Reuters`, `dpa/lno`, `Quelle: dpa`. */
function bylineAgencies(page: Page, block: SourceBlock): readonly string[] {
  const text = block.text.replace(/^(?:source|quelle|fuente|fonte|źródło|источник|kilde|bron|kaynak|来源|출처)\s*[:：]\s*/iu, '');
  if (text.length > 120) return [];
  const alone = agencyNamed(text);
  if (alone && !isAmbiguous(text)) return [alone.short];
  const mentions = mentionsIn(text);
  if (mentions.length === 0) return [];
  const labelled = text !== block.text;
  return labelled || (isByline(page, block) && !/[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(text)) ? shortNames(mentions) : [];
}

function pictureEvidence(sources: ProvenanceSources): Evidence[] {
  const { page, region, story, figures } = sources;
  const found: Evidence[] = [];
  const end = (region.at(-1)?.id ?? -1) + 1;
  for (const block of page.blocks.slice(pictureStart(sources), Math.min(end + 1, nextStory(sources)))) {
    if (!story.has(block.id) && inFurniture(sources, block)) continue;
    const texts = block.kind === 'image' ? [block.text, ...block.titles] : [block.text];
    const isCaption = block.kind === 'caption' || block.kind === 'image' || figures.captions.has(block.id);
    for (const text of texts) {
      if (text === '' || text.length > 900) continue;
      if (!isCaption && !(text.length < 160 && isPictureCredit(page, block, text)) && !LABELLED_TAIL.test(text.slice(-120))) continue;
      const { agencies, credit } = splitCredit(text);
      // A caption element that holds nothing but the credit may print it bare: `Keystone`, `dpa`.
      const bare = agencies.length === 0 && isCaption && !isAmbiguous(text) ? agencyNamed(text) : null;
      found.push(...each(bare ? [bare.short] : agencies, { for: 'pictures', source: 'caption', quote: quoted(credit ?? text), block: block.id }));
    }
  }
  return found;
}

/** `… po vítězství. | Foto: Reuters`: a caption by its labelled credit, whatever the markup calls it. */
const LABELLED_TAIL = /(?:^|[.!?|)\]]\s*)\(?(?:foto|photo|bild|image|fot\.|crédit(?: photo)?|photograph)\s*:[^.!?]{2,80}$/iu;

/** The lead picture stands between headline and story, or right above the headline. */
function pictureStart({ page, region, headline }: ProvenanceSources): number {
  const first = region[0]?.id ?? 0;
  const printed = page.blocks.findLast((block) => block.id <= first && block.kind === 'heading' && block.text === headline);
  return Math.max(0, Math.min(first - BEFORE, (printed?.id ?? first) - 4));
}

/** A credit line beside its picture, in a block of its own: by its name in the markup, or by a word for pictures in it. */
function isPictureCredit(page: Page, block: SourceBlock, text: string): boolean {
  return /credit|copyright|photo|image|bild|foto|source|caption/.test(`${block.hints} ${page.containers[block.container]?.hints ?? ''}`)
    ? isCredit(text)
    : /^[\s(]*(?:photo|foto|bild|image|fot\.|crédit|©|\(AP Photo)/i.test(text) && isCredit(text);
}

/** What the page says of itself and where it lives. */
function pageEvidence({ page }: ProvenanceSources): Evidence[] {
  const found: Evidence[] = [];
  const own = agencyOfHost(hostOf(page));
  if (own) found.push({ agency: own.short, for: 'text', source: 'address', quote: hostOf(page), block: null });
  const feed = /-zz-(dpa)-|[/_-](dpa|afp|reuters|efe|sid)[/_-](?:feed|news|infoline|infocom|urn)|\/(reuters|afp|dpa|efe|ansa)\//i.exec(page.url ?? '');
  const named = feed && agencyNamed((feed[1] ?? feed[2] ?? feed[3] ?? '').toUpperCase());
  if (named) found.push({ agency: named.short, for: 'text', source: 'address', quote: feed[0], block: null });
  const authors = [
    ...metasOf(
      page,
      'author',
      'article:author',
      'dc.creator',
      'parsely-author',
      'sailthru.author',
      'byl',
      'source',
      'article:source',
      'dc.source',
      'news_source',
      'content-source',
      'cxenseparse:author',
    ),
    ...page.head.jsonLd.flatMap(authorNames),
  ];
  for (const author of authors.filter((text) => text.length <= 80 && !/^https?:/.test(text))) {
    const alone = agencyNamed(author);
    const agencies = alone ? [alone.short] : shortNames(mentionsIn(author));
    found.push(...each(agencies, { for: 'text', source: 'metadata', quote: author, block: null }));
  }
  return found;
}

function authorNames(entry: Readonly<Record<string, unknown>>): readonly string[] {
  const values = Array.isArray(entry.author) ? entry.author : [entry.author, entry.sourceOrganization, entry.creditText];
  return values.flatMap((value: unknown) => {
    if (typeof value === 'string') return [value];
    const name = typeof value === 'object' && value !== null ? (value as Record<string, unknown>).name : null;
    return typeof name === 'string' ? [name] : [];
  });
}

/** Characters of a paragraph that are read for a mention; real ones are shorter. */
const READ = 5000;

/** "Reuters reported": named in the copy, no proof of whose copy it is. */
function proseEvidence({ region, story }: ProvenanceSources): Evidence[] {
  const seen = new Map<string, Evidence>();
  for (const block of region) {
    if (!story.has(block.id) || block.kind !== 'text' || block.text.length < 60) continue;
    for (const mention of mentionsIn(block.text.slice(0, READ))) {
      const { agency } = mention;
      if (!seen.has(agency.short))
        seen.set(agency.short, { agency: agency.short, for: 'mention', source: 'prose', quote: around(block.text, mention), block: block.id });
    }
  }
  return [...seen.values()];
}

const around = (text: string, { start, end }: AgencyMention): string => part(text, Math.max(0, start - 40), end + 40).trim();

function conclude(all: readonly Evidence[], signed: boolean): Provenance {
  const evidence = all.filter(
    (one, index) => all.findIndex((other) => other.agency === one.agency && other.source === one.source && other.quote === one.quote) === index,
  );
  const text = ranked(evidence.filter((one) => one.for === 'text'));
  const pictures = ranked(evidence.filter((one) => one.for === 'pictures'));
  const named = new Set([...text, ...pictures]);
  const kept = evidence.filter((one) => one.for !== 'mention' || !named.has(one.agency));
  const mentioned = kept.some((one) => one.for === 'mention');
  const kind: ProvenanceKind =
    text.length > 0
      ? isMaterial(evidence, signed)
        ? 'agency-material'
        : 'agency-copy'
      : pictures.length > 0
        ? 'agency-pictures'
        : mentioned
          ? 'mentioned'
          : 'none';
  const strongest = kind === 'agency-pictures' ? 'pictures' : kind === 'mentioned' ? 'mention' : 'text';
  const doubt = kept.filter((one) => one.for === strongest).reduce((left, one) => left * (1 - WEIGHT[one.source]), 1);
  return { kind, text, pictures, confidence: kind === 'none' ? 0 : Math.round((1 - doubt) * 100) / 100, evidence: kept };
}

/** The outlet's own story with agency material: signed by its people, and only a note or a credit names the agency. */
function isMaterial(evidence: readonly Evidence[], signed: boolean): boolean {
  const sources = new Set(evidence.filter((one) => one.for === 'text').map((one) => one.source));
  return (
    !sources.has('dateline') &&
    !sources.has('byline') &&
    !sources.has('standards') &&
    !sources.has('address') &&
    (signed || [...sources].every((source) => source === 'syndication'))
  );
}

function ranked(evidence: readonly Evidence[]): readonly string[] {
  const weight = new Map<string, number>();
  for (const one of evidence) weight.set(one.agency, (weight.get(one.agency) ?? 0) + WEIGHT[one.source]);
  return [...weight].sort((a, b) => b[1] - a[1]).map(([agency]) => agency);
}
