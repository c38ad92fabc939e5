import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ArticleReading } from '../../src/view/state';
import { FERRY } from './fixtures';
import { article, expectAccessible, stagePopup, stageReader, stageSteps } from './stage';

beforeEach(() => page.viewport(600, 600));

const press = (name: RegExp | string) => userEvent.click(screen.getByRole('button', { name }));
const openRemoved = async (options: Parameters<typeof stagePopup>[1] = {}, reading: ArticleReading = FERRY) => {
  const staged = stagePopup(article(reading), options);
  await userEvent.click(screen.getByRole('tab', { name: /^Removed/ }));
  return staged;
};
const reportBox = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^What a report says/ });

describe('a text that was removed', () => {
  it('is shown in its place on the page', async () => {
    const { actions } = await openRemoved();
    await press('Show on the page: Read more: Harbour strike enters third week');
    expect(actions.showInPage).toHaveBeenCalledWith(7);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('says where the page hides it', async () => {
    await openRemoved({ actions: { showInPage: vi.fn(async () => false) } });
    await press('Show on the page: Read more: Harbour strike enters third week');
    await expect.poll(() => screen.getByRole('status').textContent).toBe('The page itself does not show this text.');
  });

  it('of what no rule judged has no rule to keep or report', async () => {
    const picture = { ...FERRY.trail[0], rule: 'selection', reason: 'not part of the story' } as ArticleReading['trail'][number];
    await openRemoved({}, { ...FERRY, trail: [picture] });
    expect(screen.getByRole('heading', { name: 'Not part of the story' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^(Always keep|Report)/ })).toBeNull();
  });
});

describe('a rule that strikes what the user wants', () => {
  it('is kept for the site, listed, and applied again', async () => {
    const { choices } = await openRemoved();
    await press('Always keep on gazette.example: Repeated captions');
    expect(choices.change).toHaveBeenLastCalledWith({ sites: { 'gazette.example': { keep: ['caption'] } } });
    expect(screen.getByRole('status').textContent).toBe('Kept on gazette.example from now on. The settings list it.');
    expect(within(screen.getByRole('list', { name: 'Kept on this site' })).getByText('Kept: Repeated captions')).toBeTruthy();
    await press('Always keep on gazette.example: Links to other stories');
    expect(choices.change).toHaveBeenLastCalledWith({ sites: { 'gazette.example': { keep: ['caption', 'read-more'] } } });
    await press('Strike again on this site: Repeated captions');
    expect(choices.change).toHaveBeenLastCalledWith({ sites: { 'gazette.example': { keep: ['read-more'] } } });
  });

  it('cannot be kept where there is no site', async () => {
    await openRemoved({ site: null });
    expect(screen.queryByRole('button', { name: /^Always keep/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Report: Repeated captions' })).toBeTruthy();
  });

  it('is reported by name, reason, version and site, without a word of the article unless it is added', async () => {
    // All of it in sight: a button that the edge of the window cuts is too small for axe.
    await page.viewport(600, 1600);
    await expect.poll(() => window.innerHeight).toBe(1600);
    const { actions } = await openRemoved();
    await press('Report: Repeated captions');
    expect(reportBox()).toBe(document.activeElement);
    expect(reportBox().value).toBe('Wirecopy 1.2.3: struck wrongly?\nRule: caption\nReason: caption, printed again\nTimes: 2\nSite: gazette.example');
    await expectAccessible();
    await press('Copy the report');
    expect(actions.copyText).toHaveBeenLastCalledWith(reportBox().value);
    expect(screen.getByRole('status').textContent).toBe('Report copied');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Include the struck text' }));
    await press('Copy the report');
    expect(actions.copyText).toHaveBeenLastCalledWith(expect.stringMatching(/\nText: The car ferry Sveti Duje lies on a sandbank/));
    await press('Report: Repeated captions');
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('beside the reader', () => {
  it.each([1440, 320])('all of it is there at %d px, and axe finds nothing', async (width) => {
    await page.viewport(width, 700);
    const { actions } = stageReader(FERRY);
    await press(/^Removed/);
    await press('Report: Repeated captions');
    await expectAccessible();
    const side = screen.getByRole('complementary');
    expect(side.scrollWidth).toBeLessThanOrEqual(side.clientWidth);
    await press('Show on the page: Read more: Harbour strike enters third week');
    expect(actions.showInPage).toHaveBeenCalledWith(7);
  });
});

describe('the keyboard goes on', () => {
  const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;
  const pressByKey = async (name: RegExp) => {
    screen.getByRole('button', { name }).focus();
    await userEvent.keyboard('{Enter}');
  };

  /** The tab, and its reading read anew without what a rule struck: what comes of keeping the rule for the site. */
  const stageTrail = () => {
    let reading: ArticleReading = FERRY;
    const { rerenderWith } = stageSteps(article(reading), undefined, 'gazette.example');
    fireEvent.click(screen.getByRole('tab', { name: /^Removed/ }));
    return {
      without: (rule: string) => {
        reading = { ...reading, trail: reading.trail.filter((removal) => removal.rule !== rule) };
        rerenderWith(article(reading));
      },
    };
  };

  it('from a text put back to the next one, in its rule and then in the next rule', async () => {
    await openRemoved();
    const [first, second] = screen.getAllByRole('button', { name: /^Put back: The car ferry Sveti Duje/ });
    first?.focus();
    await userEvent.keyboard('{Enter}');
    expect(second?.isConnected).toBe(true);
    expect(document.activeElement).toBe(second);
    await userEvent.keyboard('{Enter}');
    expect(focused()).toBe('Put back: Read more: Harbour strike enters third week');
  });

  it('from the last text to the heading, and from the only one to what stands first then', async () => {
    await openRemoved();
    await pressByKey(/^Put back: Our Standards/);
    expect(focused()).toBe('Struck');
    cleanup();
    await openRemoved({}, { ...FERRY, trail: FERRY.trail.filter(({ rule }) => rule === 'read-more') });
    await pressByKey(/^Put back: Read more/);
    expect(focused()).toBe('Back in the story');
    await pressByKey(/^Strike again: Read more/);
    expect(focused()).toBe('Struck');
  });

  it('from a rule kept for the site to the next rule, and from the last to the heading', async () => {
    const { without } = stageTrail();
    screen.getByRole('button', { name: 'Always keep on gazette.example: Repeated captions' }).focus();
    without('caption');
    expect(focused()).toBe('Always keep on gazette.example: Links to other stories');
    screen.getByRole('button', { name: 'Always keep on gazette.example: Standards lines' }).focus();
    without('standards');
    expect(focused()).toBe('Struck');
  });

  it('stays where it is when something else goes, and is not fetched from elsewhere', async () => {
    const { without } = stageTrail();
    screen.getByRole('button', { name: /^Put back: Our Standards/ }).focus();
    without('caption');
    expect(focused()).toMatch(/^Put back: Our Standards/);
    screen.getByRole('tab', { name: /^Removed/ }).focus();
    without('standards');
    expect(document.activeElement?.getAttribute('role')).toBe('tab');
  });

  it('in the reader too', async () => {
    await page.viewport(1440, 900);
    stageReader(FERRY);
    await press(/^Removed/);
    await pressByKey(/^Put back: Read more/);
    expect(focused()).toMatch(/^Put back: Sign up here/);
  });
});
