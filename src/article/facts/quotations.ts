import { re } from '../expression';
import type { Quotation, Speaker } from '../model';
import type { Attribution } from './attributions';
import { type Copy, mention, type Passage, type Sentence } from './copy';
import { indirect } from './indirect';
import type { Quoted } from './marks';
import type { Resolver } from './speakers';
import { attributionOf, isSpeech, sizeOf } from './speech';

interface Found {
  readonly passage: Passage;
  readonly quote: Quoted;
  readonly attribution: Attribution | null;
  /** Carries on what the quotation before it began. */
  readonly continues: boolean;
}

/** Speech in quotation marks with who says it, in order; then indirect speech. */
export function findQuotations(copy: Copy, attributions: readonly Attribution[], resolver: Resolver): readonly Quotation[] {
  const found: Found[] = [];
  let speaking = null as Attribution | null;
  for (const passage of copy.passages) {
    if (passage.kind === 'headline' || passage.kind === 'subhead' || passage.kind === 'standfirst') continue;
    const own = attributions.filter((item) => item.passage === passage);
    let previous = null as Found | null;
    for (const quote of passage.quoted) {
      const sentence = passage.sentences.find((item) => item.start <= quote.open && item.end > quote.open);
      if (!sentence) continue;
      const inside = own.filter((item) => item.sentence === sentence);
      const attribution = attributionOf(passage, quote, inside);
      const alone = isAlone(passage, quote, sentence);
      const carrier: Attribution | null = previous?.attribution ?? (opensParagraph(passage, quote) ? speaking : null);
      const item: Found | null = attribution
        ? isSpeech(passage, quote, sentence, attribution, copy.language)
          ? { passage, quote, attribution, continues: previous?.attribution === attribution || sameSentenceGoesOn(previous, passage, quote) }
          : null
        : (alone && (sizeOf(passage, quote) > 2 || previous !== null)) ||
            (sizeOf(passage, quote) > 5 && /:\s*$/.test(passage.voice.slice(sentence.start, quote.open)))
          ? {
              passage,
              quote,
              attribution: alone ? carrier : null,
              continues: alone && carrier !== null && (previous !== null || found.at(-1)?.attribution === carrier),
            }
          : null;
      if (item) {
        found.push(item);
        previous = item;
      }
    }
    const last = own.at(-1);
    if (last || previous) speaking = previous?.attribution ?? last ?? null;
    else if (passage.kind === 'prose') speaking = null;
  }
  return [...grouped(found, resolver), ...indirect(attributions, new Set(found.map(({ attribution }) => attribution)), resolver, copy.language)].sort(
    (a, b) => orderOf(copy, a) - orderOf(copy, b),
  );
}

const opensParagraph = (passage: Passage, quote: Quoted): boolean => /^\s*$/.test(passage.text.slice(0, quote.open));
const sameSentenceGoesOn = (previous: Found | null, passage: Passage, quote: Quoted): boolean =>
  previous !== null && previous.passage === passage && quote.open - previous.quote.close < 80;
/** The sentence is nothing but the quotation; a paragraph of one without a full stop is a subhead. */
const isAlone = (passage: Passage, quote: Quoted, sentence: Sentence): boolean =>
  (quote.unclosed || quote.close - quote.open < passage.text.length || /[.!?…,—-]$/.test(passage.text.slice(quote.start, quote.end))) &&
  !re`[\p{L}\p{N}]`.test(passage.text.slice(sentence.start, quote.open)) &&
  !re`[\p{L}\p{N}]`.test(passage.text.slice(quote.close, sentence.end));

function orderOf(copy: Copy, quotation: Quotation): number {
  const [first] = quotation.parts;
  const at = copy.passages.findIndex((passage) => passage.target === first?.span.target);
  return at * 1e6 + (first?.span.start ?? 0);
}

/** Pieces of one utterance become the parts of one quotation. */
function grouped(found: readonly Found[], resolver: Resolver): readonly Quotation[] {
  const out: { parts: ReturnType<typeof mention>[]; speaker: Speaker | null; attribution: Attribution | null }[] = [];
  for (const item of found) {
    const part = mention(item.passage, item.quote);
    const last = out.at(-1);
    if (
      item.continues &&
      last &&
      last.attribution?.subject.start === item.attribution?.subject.start &&
      last.attribution?.passage === item.attribution?.passage
    )
      last.parts.push(part);
    else out.push({ parts: [part], speaker: item.attribution && resolver.speaker(item.attribution), attribution: item.attribution });
  }
  return out.map(({ parts, speaker }) => ({ kind: 'direct', parts, speaker }));
}
