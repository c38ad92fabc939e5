import { byLetter } from '../by-letter';
import { remembering } from '../memory';

/**
 * What page authors call things in class, id, role and test names, as one scan: a name is evidence, never proof
 * (`article-comments` is both). Bits of a mask, so that a container can hand on what stands around it.
 */
export const NAME = {
  story: 1,
  related: 2,
  promo: 4,
  social: 8,
  comment: 16,
  meta: 32,
  caption: 64,
  chrome: 128,
  ad: 256,
  tags: 512,
  hidden: 1024,
  summary: 2048,
} as const;

const GROUPS: readonly (readonly [number, string])[] = [
  [NAME.comment, 'comment|disqus|respond|replies|discussion|kommentar'],
  [
    NAME.related,
    'related|recommend|more-?(?:stor|news|from|on|articles|posts)|most-?(?:read|pop|view)|trending|popular|also|teaser|read-?(?:more|next)|similar|up-?next|next-?(?:post|article|story)|outbrain|taboola|recirc|card|widget|mehr-?zum|verwandt|carousel|list-?item|latest',
  ],
  [
    NAME.promo,
    'newsletter|subscri(?!ber-(?:only|preview|premium))|promo|sign-?up|paywall|piano|cta\\b|call-?to|banner|donat|app-?download|register|inbox|follow|member',
  ],
  [NAME.social, 'share|sharing|social|addthis|twitter-share|toolbar|tools|print|action|buttons?\\b'],
  [NAME.ad, '(?:^|[\\s_-])ads?(?:$|[\\s_-])|advert|sponsor|dfp|adslot|adunit|werbung|anzeige|publicidad|banner'],
  [NAME.tags, '(?:^|[\\s_-])tags?(?:$|[\\s_-])|tag-?(?:list|links|cloud)|topics|categor|keyword|breadcrumb'],
  [NAME.meta, 'author|byline|meta\\b|meta-|timestamp|date\\b|posted|publish|bio\\b|info\\b|credit|source|read-?time|profile|dateline'],
  [NAME.caption, 'caption|cutline|bildunter|legend|gallery|slide|figure|photo|image|media|video|player'],
  [
    NAME.chrome,
    'footer|nav|menu|sidebar|side-?bar|header|masthead|copyright|cookie|consent|gdpr|login|search|legal|disclaimer|popup|modal|overlay|rail|aside|skip|bottom|pagination|pager',
  ],
  [
    NAME.summary,
    'standfirst|summary|intro|lead\\b|lede|deck|dek\\b|subtitle|sub-?head|excerpt|abstract|vorspann|bajada|entradilla|chapo|key-?points|highlights|toc\\b|table-?of',
  ],
  [NAME.hidden, 'hidden|hide\\b|invisible|d-none|collapse|aria-hidden'],
  [
    NAME.story,
    'article-?(?:body|text|content|copy)|articlebody|story-?(?:body|text|content)|storytext|storybody|entry-?(?:content|body|text)|post-?(?:content|body|text)|content-?(?:body|text|main)|body-?(?:copy|text|content)|rich-?text|main-?(?:content|text)|field-?(?:name-)?body|texto|cuerpo|paragraph|fliesstext|corps|corpo|wysiwyg|prose',
  ],
];
const SCAN = new RegExp(byLetter(GROUPS.map(([, words]) => words).join('|')), 'g');
const GROUP = new RegExp(GROUPS.map(([, words]) => `(${words})`).join('|'));

/** What each of the words says that were found so far: they are some hundred, and which group one is of is dear to ask. */
const said = new Map<string, number>();

function wordSays(word: string): number {
  const before = said.get(word);
  if (before !== undefined) return before;
  const match = GROUP.exec(word);
  const group = match ? GROUPS[match.findIndex((part, i) => i > 0 && part !== undefined) - 1] : undefined;
  const bit = group?.[0] ?? 0;
  said.set(word, bit);
  return bit;
}

const NONE: readonly string[] = [];

/** The mask of what a hint string says; remembered, for pages repeat their classes. */
const maskOf = remembering(5000, (hints) => {
  let mask = 0;
  for (const word of hints.match(SCAN) ?? NONE) mask |= wordSays(word);
  return mask;
});
export const namesIn = (hints: string): number => (hints === '' ? 0 : maskOf(hints));
