import type {
  Article,
  Block,
  Cell,
  Code,
  Credit,
  DateFact,
  Evidence,
  Facts,
  Fault,
  Figure,
  FigureFact,
  Image,
  List,
  ListItem,
  Mark,
  Mention,
  NameFact,
  Notice,
  Paragraph,
  Parsed,
  Provenance,
  Quotation,
  Quote,
  Removal,
  Run,
  Subhead,
  Table,
} from '../article/model';
import type { ArticleReading } from '../view/state';
import { among, type Check, either, isNumber, isString, listOf, nullable, partly, shape } from './shape';

/**
 * A reading as it comes out of a page's process: what the views and the clipboard walk over is there and is of its
 * kind, and no address in it is anything but http, https or mailto.
 */

const isAddress: Check<string> = (value): value is string => isString(value) && /^(?:https?|mailto):/i.test(value);

const isMark: Check<Mark> = either(
  shape<Extract<Mark, { kind: 'link' }>>({ kind: among('link'), href: isAddress }),
  shape<{ readonly kind: Exclude<Mark['kind'], 'link'> }>({ kind: among('strong', 'emphasis', 'code', 'subscript', 'superscript') }),
);
const isRun = shape<Run>({ text: isString, marks: listOf(isMark) });
const areRuns = listOf(isRun);
const isImage = partly<Image>({ src: isAddress, alt: isString });

const isFigure: Check<Figure> = partly<Figure>({ kind: among('figure'), id: isNumber, image: nullable(isImage), caption: areRuns });
const isBlock: Check<Block> = either(
  partly<Paragraph>({ kind: among('paragraph'), id: isNumber, runs: areRuns }),
  partly<Subhead>({ kind: among('subhead'), id: isNumber, runs: areRuns }),
  partly<List>({ kind: among('list'), id: isNumber, items: listOf(partly<ListItem>({ depth: isNumber, runs: areRuns })) }),
  partly<Quote>({ kind: among('quote'), id: isNumber, paragraphs: listOf(areRuns) }),
  partly<Code>({ kind: among('code'), id: isNumber, text: isString }),
  partly<Table>({ kind: among('table'), id: isNumber, rows: listOf(listOf(partly<Cell>({ runs: areRuns, colspan: isNumber, rowspan: isNumber }))) }),
  isFigure,
);

const isArticle = partly<Article>({
  headline: isString,
  kicker: nullable(isString),
  standfirst: nullable(isString),
  bylines: listOf(shape({ name: isString })),
  desk: nullable(isString),
  outlet: nullable(isString),
  published: nullable(isString),
  language: nullable(isString),
  direction: among('ltr', 'rtl'),
  url: nullable(isAddress),
  lead: nullable(isFigure),
  body: listOf(isBlock),
  credits: listOf(partly<Credit>({ text: isString })),
  notices: listOf(partly<Notice>({ text: isString })),
  words: isNumber,
});
const isProvenance = partly<Provenance>({
  text: listOf(isString),
  pictures: listOf(isString),
  evidence: listOf(partly<Evidence>({ agency: isString, quote: isString })),
});
const areMentions = listOf(partly<Mention>({ text: isString }));
const isFacts = partly<Facts>({
  lead: areMentions,
  quotations: listOf(partly<Quotation>({ parts: areMentions })),
  figures: listOf(partly<FigureFact>({ text: isString })),
  dates: listOf(partly<DateFact>({ text: isString })),
  people: listOf(partly<NameFact>({ name: isString })),
  organisations: listOf(partly<NameFact>({ name: isString })),
  places: listOf(partly<NameFact>({ name: isString })),
});

export const isRemoval = partly<Removal>({ block: isNumber, rule: isString, reason: isString, text: isString, content: isBlock });

const parsed = {
  kind: among('article'),
  article: isArticle,
  provenance: isProvenance,
  trail: listOf(isRemoval),
  faults: listOf(partly<Fault>({ rule: isString, block: isNumber, message: isString })),
  others: listOf(partly({ headline: isString, url: nullable(isAddress) })),
};
export const isParsed: Check<Parsed> = partly<Parsed>(parsed);
export const isReading: Check<ArticleReading> = partly<ArticleReading>({ ...parsed, facts: isFacts });
