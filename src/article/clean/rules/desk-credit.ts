import { creditRule } from '../credit-rule';

/** `The Associated Press contributed to this report.`, `(dpa)`, `vc/vd`: whose copy went in; not a sentence in which somebody contributed. */
export const deskCredit = creditRule('desk', 'desk-credit', 'credit of the desk or agency');
