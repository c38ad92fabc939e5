import type { Rule } from './rule';
import { byline } from './rules/byline';
import { caption } from './rules/caption';
import { contact } from './rules/contact';
import { controls } from './rules/controls';
import { copyright } from './rules/copyright';
import { deskCredit } from './rules/desk-credit';
import { headline } from './rules/headline';
import { notice } from './rules/notice';
import { photoCredit } from './rules/photo-credit';
import { publicationDate } from './rules/publication-date';
import { signOff } from './rules/sign-off';
import { standards } from './rules/standards';
import { syndication } from './rules/syndication';

/** Every cleanup rule. Order decides nothing but which reason is named first. A rule's name is its file's name. */
export const rules: readonly Rule[] = [
  headline,
  caption,
  controls,
  byline,
  contact,
  copyright,
  deskCredit,
  notice,
  photoCredit,
  publicationDate,
  signOff,
  standards,
  syndication,
];
