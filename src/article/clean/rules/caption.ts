import { re } from '../../expression';
import type { BlockId } from '../../model';
import type { SourceBlock } from '../../snapshot/page';
import { withoutLabels } from '../../wire/caption-labels';
import { isCredit } from '../../wire/captions';
import { areNames } from '../../wire/name-lines';
import { essence, firstLetters, repeats } from '../compare';
import { groupBy, once } from '../once';
import type { Context, Rule } from '../rule';

/** Letters below which two captions are alike by chance (`Reuters`, `File photo`). */
const ENOUGH = 12;
/** Letters by which one copy of a caption may be longer than the other: a credit line. */
const CREDIT = 60;

/** Two texts that begin alike, in their letters: copies of each other always do, once the page's labels are off. */
const opening = (text: string): string => firstLetters(withoutLabels(text), ENOUGH);

/** The region's captions, and what its pictures say in their text alternative and titles, by how they begin. */
const captionsIn = once(({ region, captions }: Context) =>
  groupBy(
    region.filter((block) => captions.has(block.id)),
    (block) => opening(block.text),
  ),
);
const picturesIn = once(({ region }: Context) =>
  groupBy(
    region.flatMap((block) => (block.kind === 'image' ? [block.text, ...block.titles].map((text) => ({ id: block.id, text })) : [])),
    ({ text }) => opening(text),
  ),
);

/** A caption that the template prints again: as text beside the picture, in its lightbox, for small screens. */
export const caption: Rule = {
  name: 'caption',
  captions: true,
  judge(block, context) {
    if ((block.kind !== 'text' && block.kind !== 'caption' && block.kind !== 'quote') || block.text.length < ENOUGH) return null;
    const captions = captionsIn(context);
    const pictures = picturesIn(context);
    if (captions.size === 0 && pictures.size === 0) return null;
    const own = context.captions.has(block.id);
    const start = opening(block.text);
    const again =
      captions
        .get(start)
        ?.some(
          (other) =>
            other.id !== block.id &&
            (!own || stays(other, block, context.captions)) &&
            same(block.text, other.text) &&
            (own || !saysMore(block.text, other.text)),
        ) ||
      (!own && pictures.get(start)?.some(({ text }) => essence(text).length >= ENOUGH && repeats(block.text, text)));
    return again ? { act: 'lift', slot: 'caption', reason: 'caption, printed again' } : null;
  },
};

/** Which of two copies of a caption stays: the one by its picture, else the one that says more, else the first. */
function stays(one: SourceBlock, other: SourceBlock, captions: ReadonlyMap<BlockId, BlockId>): boolean {
  const tied = ({ id }: SourceBlock): number => (captions.get(id) === id ? 0 : 1);
  const more = tied(one) - tied(other) || essence(withoutLabels(one.text)).length - essence(withoutLabels(other.text)).length;
  return more > 0 || (more === 0 && one.id < other.id);
}

/** The same caption, with or without its credit line. */
function same(one: string, other: string): boolean {
  const [a, b] = [withoutLabels(one), withoutLabels(other)];
  if (repeats(a, b) || repeats(b, a)) return true;
  const [short, long] = [essence(a), essence(b)].sort((x, y) => x.length - y.length);
  return short !== undefined && long !== undefined && short.length >= 2 * ENOUGH && long.length - short.length <= CREDIT && long.startsWith(short);
}

/** Whether a text goes on where the caption ends, with more than a credit line: a sentence of the story that begins alike. */
function saysMore(text: string, caption: string): boolean {
  const [copy, letters] = [withoutLabels(text), essence(withoutLabels(caption)).length];
  if (essence(copy).length <= letters) return false;
  let [end, seen] = [0, 0];
  for (const character of copy) {
    if (seen === letters) break;
    end += character.length;
    if (re`[\p{L}\p{N}]`.test(character)) seen++;
  }
  const rest = copy.slice(end).replace(/^[\s.,;:|–—-]+/, '');
  return !isCredit(rest) && !areNames(rest) && !/^[([©]/.test(rest);
}
