import { urlOf } from '../addresses';
import type { Run } from '../model';
import { lineRuns, type Page, type SourceBlock } from '../snapshot/page';
import { once } from './once';

/** Labels of an address that are not the outlet's name: `bbc` is the name in www.bbc.co.uk and in news.bbc.com. */
const NO_NAME = /^(?:www|m|amp|com?|net|org|gov|edu|ac|news)$/;

/** The outlet's name in a host: its last label but the country's that is no class of addresses. */
const siteOf = (host: string): string =>
  host
    .split('.')
    .slice(0, -1)
    .findLast((label) => !NO_NAME.test(label)) ?? host;

const runsOf = (block: SourceBlock): readonly Run[] => lineRuns(block) ?? (block.kind === 'list' ? block.items.flatMap((item) => item.runs) : []);

const addressOf = once(({ url }: Page): URL | null => (url === null ? null : urlOf(url)));

/** Whether the block has links, and all of them lead to other pages of the page's own site. */
export function linksToOwnSite(block: SourceBlock, page: Page): boolean {
  const own = addressOf(page);
  const links = runsOf(block).flatMap((run) => run.marks.flatMap((mark) => (mark.kind === 'link' ? [mark.href] : [])));
  return (
    own !== null &&
    links.length > 0 &&
    links.every((href) => {
      const to = urlOf(href);
      return to !== null && siteOf(to.hostname) === siteOf(own.hostname) && (to.pathname !== own.pathname || to.search !== own.search);
    })
  );
}
