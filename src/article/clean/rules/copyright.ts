import { creditRule } from '../credit-rule';

/** `Copyright 2018 The Associated Press. All rights reserved.`, `© dpa-infocom`; not "Copyright law protects authors". */
export const copyright = creditRule('copyright', 'copyright', 'copyright line');
