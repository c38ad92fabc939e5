import type { Run } from '../model';
import type { Page, SourceBlock } from '../snapshot/page';

/** Labels of an address that are not the outlet's name: `bbc` is the name in www.bbc.co.uk and in news.bbc.com. */
const NO_NAME = /^(?:www|m|amp|com?|net|org|gov|edu|ac|news)$/;

/** The outlet's name in a host: its last label but the country's that is no class of addresses. */
const siteOf = (host: string): string =>
  host
    .split('.')
    .slice(0, -1)
    .findLast((label) => !NO_NAME.test(label)) ?? host;

const runsOf = (block: SourceBlock): readonly Run[] => ('runs' in block ? block.runs : block.kind === 'list' ? block.items.flatMap((item) => item.runs) : []);

/** Whether the block has links, and all of them lead to other pages of the page's own site. */
export function linksToOwnSite(block: SourceBlock, page: Page): boolean {
  const own = page.url !== null && URL.canParse(page.url) ? new URL(page.url) : null;
  const links = runsOf(block).flatMap((run) => run.marks.flatMap((mark) => (mark.kind === 'link' ? [mark.href] : [])));
  return (
    own !== null &&
    links.length > 0 &&
    links.every((href) => {
      if (!URL.canParse(href)) return false;
      const to = new URL(href);
      return siteOf(to.hostname) === siteOf(own.hostname) && (to.pathname !== own.pathname || to.search !== own.search);
    })
  );
}
