import { createContext } from 'preact';
import type { Voice } from '../options/types';
import type { Speaker } from './player';

/** What reads aloud, and the voices it has. */
export interface Speech extends Speaker {
  /** Calls back now and whenever there are other voices, as browsers load them late; returns how to stop. */
  readonly follow: (show: (voices: readonly Voice[]) => void) => () => void;
}

const found = (): readonly SpeechSynthesisVoice[] => globalThis.speechSynthesis?.getVoices() ?? [];

/** The browser's own synthesizer; without one, a speaker that has no voices. */
export const BROWSER_SPEECH: Speech = {
  speak: (text, { voice, speed, language }, ended, failed) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = found().find(({ voiceURI }) => voiceURI === voice) ?? null;
    if (language) utterance.lang = language;
    utterance.rate = speed;
    utterance.onend = ended;
    utterance.onerror = ({ error }) => {
      // These two are our own doing.
      if (error !== 'canceled' && error !== 'interrupted') failed();
    };
    speechSynthesis.speak(utterance);
  },
  hush: () => globalThis.speechSynthesis?.cancel(),
  follow: (show) => {
    const tell = (): void => show(found().map(({ voiceURI, name, lang }) => ({ uri: voiceURI, name, language: lang })));
    globalThis.speechSynthesis?.addEventListener('voiceschanged', tell);
    tell();
    return () => globalThis.speechSynthesis?.removeEventListener('voiceschanged', tell);
  },
};

export const SpeechContext = createContext<Speech>(BROWSER_SPEECH);
