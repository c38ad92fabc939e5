import { re } from '../expression';
import { opensWithFirstName } from './printed';

/** A name's letters and numbers alone, without accents: `Última Hora` is `ultimahora`. */
const bare = (text: string): string => text.normalize('NFD').toLowerCase().replace(re.g`[^\p{L}\p{N}]+`, '');

/** Whether a name in a meta is the outlet's: as it calls itself, or without its spaces; not `Isabella Tabacchi` of `Isabella Tabacchi Photography`. */
export function isOutlet(name: string, outlet: string | null): boolean {
  return outlet !== null && bare(name) === bare(outlet) && !opensWithFirstName(name);
}

/** A name by which a news outlet shows itself: its address, or what it is. Where it stands for an author, a template filled it in. */
export const NEWS = re.i`\.\p{L}{2,4}$|\b(?:news|radio|tv|times|post|zeitung|noticias|presse|press)\b`;

/** Whether a desk is the outlet itself, which says nothing of who wrote; a company's blog is signed so on purpose. */
export function isOwnName(desk: string, outlet: string | null): boolean {
  const [one, other] = [bare(desk), bare(outlet ?? '')];
  return other !== '' && (one.includes(other) || other.includes(one));
}
