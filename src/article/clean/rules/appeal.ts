import { re } from '../../expression';
import { PAYWALL } from '../../wire/paywall';
import { isLast } from '../credit-rule';
import { APPEAL, APPEAL_ALONE, APPEAL_OBJECT, COOKIES, EMBED_CONSENT, NEWS_PITCH, NEWSLETTER_OFFER, SAID, SUBSCRIBES } from '../phrases/appeal';
import type { Rule } from '../rule';

/** Characters above which a text that opens with an appeal is an essay on it. */
const LONGEST = 400;
/** Prompts to pay are short; a longer paragraph is about one. */
const LONGEST_PROMPT = 200;
/** A pitch for the outlet's news is a sentence or two. */
const LONGEST_PITCH = 280;
/** Scripts that say in a third of the characters what Latin letters say; and whose verbs of subscribing open sentences too. */
const DENSE = /[\u0600-\u06ff\u3040-\u9fff\uac00-\ud7af]/;
/** Characters above which a text in such a script is no appeal. */
const LONGEST_DENSE = 100;
/** Consent texts run longer. */
const LONGEST_NOTICE = 800;

/** The outlet speaking for itself: newsletters, apps, follows, subscriptions, consent. Near miss: `Sign up or be drafted, the order said.` */
export const appeal: Rule = {
  name: 'appeal',
  captions: true,
  judge(block, context) {
    const { text } = block;
    if (block.kind === 'image' || block.kind === 'caption' || block.kind === 'quote' || block.kind === 'code') return null;
    if (text.length <= LONGEST_NOTICE && COOKIES.test(text)) return { act: 'remove', reason: 'a notice about cookies' };
    if (text.length > LONGEST) return null;
    if (text.length <= LONGEST_PROMPT && PAYWALL.test(text)) return { act: 'remove', reason: 'the outlet asks for payment or sign-in' };
    if (text.length <= LONGEST_PITCH && EMBED_CONSENT.test(text)) return { act: 'remove', reason: 'asks for consent to show a post' };
    if (text.length <= LONGEST_PITCH && block.linkChars > 0 && NEWSLETTER_OFFER.test(text))
      return { act: 'remove', reason: 'the outlet offers its newsletter' };
    if (text.length <= LONGEST_PITCH && NEWS_PITCH.test(text) && (block.linkChars > 0 || isLast(block, context)))
      return { act: 'remove', reason: 'the outlet praises its news' };
    return asks(text, block.linkChars) ? { act: 'remove', reason: 'the outlet asks for a subscription or a follow' } : null;
  },
};

function asks(text: string, linkChars: number): boolean {
  if (APPEAL_ALONE.test(text)) return true;
  const opening = APPEAL.exec(text);
  if (opening === null || SAID.test(text) || (text.length > LONGEST_DENSE && DENSE.test(opening[0]))) return false;
  const rest = text.slice(opening[0].length);
  // `Newsletter editors met`: the word is what it opens with, not yet what it is about
  const object = re.i`^[^\p{L}]*(?:der )?newsletters?$`.test(opening[0]) ? rest : text;
  return linkChars > text.length * 0.5 || APPEAL_OBJECT.test(object) || SUBSCRIBES.test(rest);
}
