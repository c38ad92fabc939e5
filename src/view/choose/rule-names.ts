import type { Removal } from '../../article/model';
import { BY_HAND } from '../edits';
import { type MessageKey, t } from '../i18n';

/** What each cleanup rule takes out, in plain words; by the names of the files in src/article/clean/rules/. */
export const RULE_NAMES: Readonly<Record<string, MessageKey>> = {
  advertisement: 'ruleAdvertisement',
  appeal: 'ruleAppeal',
  byline: 'ruleByline',
  caption: 'ruleCaption',
  'caption-label': 'ruleCaptionLabel',
  comments: 'ruleComments',
  contact: 'ruleContact',
  controls: 'ruleControls',
  copyright: 'ruleCopyright',
  'desk-credit': 'ruleDeskCredit',
  'embed-label': 'ruleEmbedLabel',
  headline: 'ruleHeadline',
  notice: 'ruleNotice',
  'outlet-note': 'ruleOutletNote',
  paragraph: 'ruleParagraph',
  'photo-credit': 'rulePhotoCredit',
  'publication-date': 'rulePublicationDate',
  'read-more': 'ruleReadMore',
  separator: 'ruleSeparator',
  'sign-off': 'ruleSignOff',
  standards: 'ruleStandards',
  standfirst: 'ruleStandfirst',
  syndication: 'ruleSyndication',
  tags: 'ruleTags',
  teaser: 'ruleTeaser',
  'trailing-heading': 'ruleTrailingHeading',
};

/** Whether a site can go without this rule; what no rule struck (the choice of the story, the user's hand) has none. */
export const isRule = (rule: string): boolean => Object.hasOwn(RULE_NAMES, rule);

/** A rule of another version, come from another device, keeps its own name. */
export function ruleName(rule: string): string {
  const key = isRule(rule) ? RULE_NAMES[rule] : undefined;
  return key ? t(key) : rule;
}

/** What left something out without being a rule of a site's choice: the choice of the story, its assembly, the user's hand. */
const OTHERS: Readonly<Record<string, MessageKey>> = {
  [BY_HAND]: 'takenOutByHand',
  'picture-again': 'rulePictureAgain',
  selection: 'ruleSelection',
};

/** What a removal is grouped under, in plain words; its own reason where another version left it out. */
export function groupName({ rule, reason }: Pick<Removal, 'rule' | 'reason'>): string {
  if (isRule(rule)) return ruleName(rule);
  const key = Object.hasOwn(OTHERS, rule) ? OTHERS[rule] : undefined;
  return key ? t(key) : reason;
}
