import { byLetter } from '../by-letter';
import type { BlockId } from '../model';
import type { Page } from '../snapshot/page';

/**
 * What consent platforms call their dialogs, by their own markup: OneTrust, Cookiebot, Complianz, CookieYes, Borlabs,
 * Usercentrics, Didomi, Quantcast, Funding Choices, Sourcepoint, iubenda, Klaro, tarteaucitron, Moove, Osano, TrustArc,
 * Termly, Axeptio, consentmanager, CCM19, Real Cookie Banner, Drupal's EU Cookie Compliance, the plugins Cookie Notice and
 * GDPR Cookie Consent, Osano's old Cookie Consent. Not the page that shows one: `cookies-not-set` on a body.
 */
const PLATFORM = new RegExp(
  `(?:^|\\s)(?:${byLetter(
    'onetrust-|ot-sdk-|cybotcookiebot|cookiebotdialog|cmplz-(?!optin|optout|status)|cky-(?:modal|consent|notice|overlay|preference)|borlabs-?cookie|usercentrics|didomi-|qc-cmp2?-|fc-consent-|sp_message|iubenda-cs-|klaro(?![a-z])|tarteaucitron|moove_gdpr|osano-cm-|truste[-_]|trustarc|termly-|axeptio|cmpbox|cmpwrapper|ccm-(?:modal|root)|rcb-|eu-cookie-compliance|cookie-notice|cookie-law-info|cli-(?:bar|modal)|cookieconsent|cc-(?:window|banner)',
  )})`,
);
/** Share of the page's blocks from which it is the page that is marked, not a dialog on it, where no headline tells. */
const MOST = 0.6;

/** 1 for what a consent platform put on the page: prose, and long, but never the story. `headline`: the block of the page's own, negative for none. */
export function consentBlocks({ blocks, containers }: Page, headline: BlockId): Uint8Array {
  const found = new Uint8Array(blocks.length);
  // most pages have none, and are told so by one look at all names
  if (!PLATFORM.test(containers.map(({ hints }) => hints).join('\n'))) return found;
  for (const { hints, first, end } of containers) {
    if (hints === '' || !PLATFORM.test(hints)) continue;
    const isPage = headline < 0 ? end - first > blocks.length * MOST : headline >= first && headline < end;
    if (!isPage) found.fill(1, first, end);
  }
  return found;
}
