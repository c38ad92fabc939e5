import { creditRule } from '../credit-rule';

/** `Contact the author at …`, `Please credit the Thomson Reuters Foundation`: only at the story's end, for stories tell people to follow someone too. */
export const contact = creditRule('contact', 'contact', 'how to reach the author');
