import { screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ArticleReading } from '../../src/view/state';
import { FERRY } from './fixtures';
import { article, expectAccessible, stagePopup, stageReader } from './stage';

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
