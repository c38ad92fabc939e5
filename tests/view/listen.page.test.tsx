import { act, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Speech } from '../../src/view/listen/speaker';
import type { Voice } from '../../src/view/options/types';
import { DELTA, FERRY } from './fixtures';
import { article, expectAccessible, stagePopup, stageReader } from './stage';

beforeEach(() => page.viewport(600, 600));

const VOICES: readonly Voice[] = [
  { uri: 'urn:mary', name: 'Mary', language: 'en-GB' },
  { uri: 'urn:joe', name: 'Joe', language: 'en-US' },
  { uri: 'urn:anna', name: 'Anna', language: 'de-DE' },
];

/** A synthesizer that says nothing and is told when a sentence ends. */
function fakeSpeech(voices: readonly Voice[] = VOICES) {
  let ended = () => {};
  const speak = vi.fn<Speech['speak']>((_text, _manner, over) => {
    ended = over;
  });
  const hush = vi.fn();
  const speech: Speech = {
    speak,
    hush,
    follow: (show) => {
      show(voices);
      return () => {};
    },
  };
  return { speech, speak, hush, end: () => act(() => ended()) };
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const spoken = () => [...(CSS.highlights.get('wirecopy-spoken') ?? [])].map(String);

describe('listening', () => {
  it('reads sentence by sentence, marks the one in the air, pauses and steps', async () => {
    const { speech, speak, hush, end } = fakeSpeech();
    stagePopup(article(FERRY), { speech });
    await press('Listen');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Play' }));
    await userEvent.keyboard('{Enter}');
    // The browser tells its voices when the bar is there.
    await waitFor(() => expect(speak.mock.lastCall?.[0]).toBe(FERRY.article.headline));
    await waitFor(() => expect(spoken()).toEqual([FERRY.article.headline]));
    end();
    expect(speak.mock.lastCall?.[0]).toMatch(/^Inspectors say a buoy/);
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(spoken()[0]).toMatch(/^ZADAR, Croatia/));
    expect(screen.getByText(/^3 of \d+$/)).toBeTruthy();
    await press('Pause');
    expect(hush).toHaveBeenCalled();
    await press('Previous sentence');
    expect(screen.getByText(/^2 of \d+$/)).toBeTruthy();
    await press('Stop listening');
    expect(screen.queryByRole('region', { name: 'Listen' })).toBeNull();
    await waitFor(() => expect(spoken()).toEqual([]));
  });

  it('speaks in a voice of the story’s language, and keeps another for the language and another speed', async () => {
    const { speech, speak } = fakeSpeech();
    const { choices } = stagePopup(article(FERRY), { speech });
    await press('Listen');
    await press('Play');
    await waitFor(() => expect(speak.mock.lastCall?.[1]).toEqual({ voice: 'urn:mary', speed: 1, language: 'en' }));
    const voice = screen.getByRole('combobox', { name: 'Voice for English' });
    expect([...voice.querySelectorAll('option')].map((option) => option.textContent)).toEqual(['Mary', 'Joe']);
    await userEvent.selectOptions(voice, 'urn:joe');
    expect(choices.change).toHaveBeenLastCalledWith({ listen: { speed: 1, voices: { en: 'urn:joe' } } });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Speed' }), '1.5');
    await waitFor(() => expect(speak.mock.lastCall?.[1]).toEqual({ voice: 'urn:joe', speed: 1.5, language: 'en' }));
    expect(speak.mock.lastCall?.[0]).toBe(FERRY.article.headline);
  });

  it('says in plain words that there are no voices, or none for the language, and plays nothing', async () => {
    for (const [voices, words] of [
      [[], /^This device has no voices/],
      [VOICES, /^This device has no voice for Arabic/],
    ] as const) {
      const { speech, speak } = fakeSpeech(voices);
      stagePopup(article(DELTA), { speech });
      await press('Listen');
      expect(await screen.findByText(words)).toBeTruthy();
      screen.getByRole('button', { name: 'Play' }).click();
      expect(speak).not.toHaveBeenCalled();
    }
    await expectAccessible();
  });

  it('begins as soon as the browser has its voices, where play was pressed before that', async () => {
    let tell: (voices: readonly Voice[]) => void = () => {};
    const { speech, speak } = fakeSpeech([]);
    const follow: Speech['follow'] = (show) => {
      tell = show;
      return () => {};
    };
    stagePopup(article(FERRY), { speech: { ...speech, follow } });
    await press('Listen');
    await press('Play');
    await press('Pause');
    await press('Play');
    expect(speak).not.toHaveBeenCalled();
    act(() => tell(VOICES));
    await waitFor(() => expect(speak).toHaveBeenCalledOnce());
    expect(screen.getByRole('button', { name: 'Pause' })).toBeTruthy();
    await press('Pause');
    expect(screen.getByRole('button', { name: 'Play' })).toBeTruthy();
    act(() => tell([...VOICES]));
    expect(speak).toHaveBeenCalledOnce();
  });

  it('works in the reader, and falls silent when it closes', async () => {
    await page.viewport(1440, 900);
    const { speech, speak, hush } = fakeSpeech();
    const { unmount } = stageReader(FERRY, { speech });
    await press('Listen');
    await press('Play');
    await waitFor(() => expect(speak).toHaveBeenCalledOnce());
    await expectAccessible();
    hush.mockClear();
    unmount();
    await waitFor(() => expect(hush).toHaveBeenCalled());
  });

  it.each([320, 400, 800])('scrolls nothing sideways at %i px', async (width) => {
    await page.viewport(width, 600);
    stagePopup(article(FERRY), { speech: fakeSpeech().speech });
    await press('Listen');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const bar = screen.getByRole('region', { name: 'Listen' });
    expect(bar.scrollWidth).toBeLessThanOrEqual(bar.clientWidth);
    await expectAccessible();
  });
});
