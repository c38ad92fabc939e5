import type { Rule } from './rule';
import { advertisement } from './rules/advertisement';
import { appeal } from './rules/appeal';
import { byline } from './rules/byline';
import { caption } from './rules/caption';
import { captionLabel } from './rules/caption-label';
import { comments } from './rules/comments';
import { contact } from './rules/contact';
import { controls } from './rules/controls';
import { copyright } from './rules/copyright';
import { deskCredit } from './rules/desk-credit';
import { embedLabel } from './rules/embed-label';
import { headline } from './rules/headline';
import { notice } from './rules/notice';
import { outletNote } from './rules/outlet-note';
import { paragraph } from './rules/paragraph';
import { photoCredit } from './rules/photo-credit';
import { publicationDate } from './rules/publication-date';
import { readMore } from './rules/read-more';
import { separator } from './rules/separator';
import { signOff } from './rules/sign-off';
import { standards } from './rules/standards';
import { standfirst } from './rules/standfirst';
import { syndication } from './rules/syndication';
import { tags } from './rules/tags';
import { teaser } from './rules/teaser';
import { trailingHeading } from './rules/trailing-heading';

/** Every cleanup rule. Order decides nothing but which reason is named first. A rule's name is its file's name. */
export const rules: readonly Rule[] = [
  headline,
  standfirst,
  caption,
  captionLabel,
  paragraph,
  controls,
  embedLabel,
  advertisement,
  byline,
  photoCredit,
  contact,
  copyright,
  deskCredit,
  notice,
  publicationDate,
  signOff,
  standards,
  syndication,
  readMore,
  teaser,
  appeal,
  tags,
  comments,
  outletNote,
  trailingHeading,
  separator,
];
