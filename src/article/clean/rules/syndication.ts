import { creditRule } from '../credit-rule';

/** `(With inputs from PTI)`, "published from a syndicated feed": how the copy came here. */
export const syndication = creditRule('syndication', 'syndication', 'syndication note');
