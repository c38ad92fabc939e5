import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BROWSER_SPEECH } from '../../src/view/listen/speaker';

class Utterance {
  voice: unknown = null;
  lang = '';
  rate = 1;
  onend: () => void = () => undefined;
  onerror: (event: { readonly error: string }) => void = () => undefined;
  constructor(readonly text: string) {}
}
const voice = (name: string, localService: boolean) => ({ voiceURI: name, name, lang: 'en-US', default: false, localService });
const VOICES = [voice('Near', true), voice('Far', false), voice('English espeak-ng', true), voice('English+Adam espeak-ng', true)];
const LONG = `${'The council met on Tuesday for the third time, '.repeat(8)}and agreed.`;

describe('the browser’s speaker', () => {
  const queue: Utterance[] = [];
  const [ended, failed] = [vi.fn(), vi.fn()];
  const speak = (by: string, speed = 1) => BROWSER_SPEECH.speak(LONG, { voice: by, speed, language: 'en' }, ended, failed);

  beforeEach(() => {
    queue.length = 0;
    vi.clearAllMocks();
    vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
    vi.stubGlobal('speechSynthesis', {
      getVoices: () => VOICES,
      speak: (utterance: Utterance) => queue.push(utterance),
      cancel: () => undefined,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('gives a voice of the device the whole sentence', () => {
    speak('Near', 1.5);
    expect(queue).toMatchObject([{ text: LONG, lang: 'en', rate: 1.5, voice: { name: 'Near' } }]);
    queue[0]?.onend();
    expect(ended).toHaveBeenCalledOnce();
  });

  it('gives a voice from the network no more than it can say before it is cut off, and ends with the last piece', () => {
    speak('Far');
    expect(queue.length).toBeGreaterThan(1);
    expect(Math.max(...queue.map(({ text }) => text.length))).toBeLessThanOrEqual(160);
    expect(queue.map(({ text }) => text).join(' ')).toBe(LONG);
    for (const piece of queue.slice(0, -1)) piece.onend();
    expect(ended).not.toHaveBeenCalled();
    queue.at(-1)?.onend();
    expect(ended).toHaveBeenCalledOnce();
  });

  it('gives a faster one more', () => {
    speak('Far', 3);
    expect(Math.max(...queue.map(({ text }) => text.length))).toBeGreaterThan(160);
  });

  it('says that a piece failed, but not that it was hushed', () => {
    speak('Far');
    for (const error of ['canceled', 'interrupted']) queue[0]?.onerror({ error });
    expect(failed).not.toHaveBeenCalled();
    queue[0]?.onerror({ error: 'network' });
    expect(failed).toHaveBeenCalledOnce();
  });

  it('tells of voices without their variants', () => {
    const show = vi.fn();
    BROWSER_SPEECH.follow(show)();
    expect(show.mock.lastCall?.[0]).toMatchObject([{ uri: 'Near', language: 'en-US' }, { uri: 'Far' }, { uri: 'English espeak-ng' }]);
    expect(show.mock.lastCall?.[0]).toHaveLength(3);
  });
});
