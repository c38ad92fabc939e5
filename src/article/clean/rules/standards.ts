import { creditRule } from '../credit-rule';

/** `Our Standards: The Thomson Reuters Trust Principles.` in every way that templates glue it. */
export const standards = creditRule('standards', 'standards', 'standards line of the agency');
