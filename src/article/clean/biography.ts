import { re } from '../expression';
import type { SourceBlock } from '../snapshot/page';
import { once } from './once';
import type { Context } from './rule';

/** What follows a name where a note on its bearer opens: `Ana Ruiz is a reporter`, `Ana Ruiz, who covers ports, has …`, `Ana Ruiz’s lens`. */
const ABOUT = re`^(?:['’]s \p{Ll}|,? (?:\([^)]{1,20}\) )?(?:is|was|has|have|holds|covers?|writes|works|worked|serves|leads|lives|reports|joined|studied|earned|ist|war|hat|schreibt|arbeitet|lebt|leitet|studierte|berichtet|es|fue|ha|escribe|trabaja|est|écrit|travaille|è|scrive|lavora|é|escreve|trabalha|jest|pisze|pracuje|schrijft|werkt)(?![\p{L}\p{M}]))`;
/** Share of the story's texts behind which such a note stands: above it, a writer of that name is the story's subject. */
const BEHIND = 0.6;
/** Characters above which it is a profile. */
const LONGEST = 900;

const ids = once(({ region, story }: Context): readonly number[] => region.filter((block) => story.has(block.id) && block.kind === 'text').map(({ id }) => id));

/** Whether a text opens with a name and what is said of its bearer: `Ana Ruiz is a reporter`, `Ana has covered ports`. */
export const opensAbout = (text: string, name: string): boolean =>
  text.startsWith(name) && ABOUT.test(text.slice(name.length).replace(/^ (?:currently|also|heute|aujourd.hui)(?= )/, ''));

/** Whether a text at the story's end opens with its author as another would speak of them. Near misses: the same above it, a subject who did not write. */
export function isBiography(block: SourceBlock, context: Context): boolean {
  if (block.kind !== 'text' || block.text.length > LONGEST || !context.authors?.length) return false;
  const texts = ids(context);
  if (texts.indexOf(block.id) < Math.max(2, texts.length * BEHIND)) return false;
  const text = block.text.replace(/^[\s(*–—-]+/, '');
  return context.authors.some((name) => name.includes(' ') && opensAbout(text, name));
}
