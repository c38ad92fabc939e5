import { PAYWALL } from '../../wire/paywall';
import { APPEAL, APPEAL_OBJECT, APPEAL_UNSPACED, COOKIES } from '../phrases';
import type { Rule } from '../rule';

/** Characters above which a text that opens with an appeal is an essay on it. */
const LONGEST = 400;
/** Prompts to pay are short; a longer paragraph is about one. */
const LONGEST_PROMPT = 200;
/** Consent texts run longer. */
const LONGEST_NOTICE = 800;

/** The outlet speaking for itself: newsletters, apps, follows, subscriptions, consent. Near miss: `Sign up or be drafted, the order said.` */
export const appeal: Rule = {
  name: 'appeal',
  captions: true,
  judge(block) {
    const { text } = block;
    if (block.kind === 'image' || block.kind === 'caption' || block.kind === 'quote' || block.kind === 'code') return null;
    if (text.length <= LONGEST_NOTICE && COOKIES.test(text)) return { act: 'remove', reason: 'a notice about cookies' };
    if (text.length > LONGEST) return null;
    if (text.length <= LONGEST_PROMPT && PAYWALL.test(text)) return { act: 'remove', reason: 'the outlet asks for payment or sign-in' };
    const asks = APPEAL.test(text) || APPEAL_UNSPACED.test(text);
    return asks && (APPEAL_OBJECT.test(text) || block.linkChars > text.length * 0.5)
      ? { act: 'remove', reason: 'the outlet asks for a subscription or a follow' }
      : null;
  },
};
