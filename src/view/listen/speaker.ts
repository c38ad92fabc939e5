import { createContext } from 'preact';
import type { Voice } from '../options/types';
import { piecesOf } from './pieces';
import type { Speaker } from './player';
import { withoutVariants } from './voices';

/** What reads aloud, and the voices it has. */
export interface Speech extends Speaker {
  /** Calls back now and whenever there are other voices, as browsers load them late; returns how to stop. */
  readonly follow: (show: (voices: readonly Voice[]) => void) => () => void;
}

const found = (): readonly SpeechSynthesisVoice[] => globalThis.speechSynthesis?.getVoices() ?? [];

/**
 * Characters that a voice from the network is given at a time, at its own speed: Chromium cuts such a voice off after fifteen
 * seconds and never says that it ended (crbug.com/679437); speech is some fourteen characters a second.
 */
const REMOTE_CHARACTERS = 160;

/** The browser's own synthesizer; without one, a speaker that has no voices. */
export const BROWSER_SPEECH: Speech = {
  speak: (text, { voice, speed, language }, ended, failed) => {
    const speaking = found().find(({ voiceURI }) => voiceURI === voice) ?? null;
    const pieces = speaking?.localService === false ? piecesOf(text, REMOTE_CHARACTERS * speed) : [text];
    for (const [index, piece] of pieces.entries()) {
      const utterance = new SpeechSynthesisUtterance(piece);
      utterance.voice = speaking;
      if (language) utterance.lang = language;
      utterance.rate = speed;
      if (index === pieces.length - 1) utterance.onend = ended;
      utterance.onerror = ({ error }) => {
        // These two are our own doing.
        if (error !== 'canceled' && error !== 'interrupted') failed();
      };
      speechSynthesis.speak(utterance);
    }
  },
  hush: () => globalThis.speechSynthesis?.cancel(),
  follow: (show) => {
    const tell = (): void =>
      show(withoutVariants(found().map(({ voiceURI, name, lang, default: standard }) => ({ uri: voiceURI, name, language: lang, standard }))));
    globalThis.speechSynthesis?.addEventListener('voiceschanged', tell);
    tell();
    return () => globalThis.speechSynthesis?.removeEventListener('voiceschanged', tell);
  },
};

export const SpeechContext = createContext<Speech>(BROWSER_SPEECH);
