import { creditRule } from '../credit-rule';

/** `(Reporting by Ana Ruiz; Editing by Tom Lee)`: the desk's work, kept as a credit; not "Reporting by a committee showed". */
export const signOff = creditRule('sign-off', 'sign-off', 'who reported and edited it');
