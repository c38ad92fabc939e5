import type { Spoken } from './script';

/** How the next sentence is to be spoken. */
export interface Manner {
  /** `voiceURI`; null for whatever the system takes for the language. */
  readonly voice: string | null;
  /** Times the voice's own speed. */
  readonly speed: number;
  /** BCP 47; null where the story's is not known. */
  readonly language: string | null;
}

/** What speaks: the browser's synthesizer, or a test's. */
export interface Speaker {
  /** Speaks one text; one of the two is called once, unless {@link hush} came first. */
  readonly speak: (text: string, manner: Manner, ended: () => void, failed: () => void) => void;
  readonly hush: () => void;
}

export interface PlayerState {
  /** Number of the sentence, from 0. */
  readonly at: number;
  readonly playing: boolean;
  /** The speaker gave no sound. */
  readonly failed: boolean;
}

export interface Player {
  readonly play: () => void;
  readonly pause: () => void;
  /** To the sentence so many further on; goes on speaking if it spoke. */
  readonly step: (by: number) => void;
  /** Speaks the sentence again, as it is wanted now. */
  readonly again: () => void;
}

/**
 * Reads sentences one after the other. A pause stops the speaker, and play begins the sentence anew: the synthesizers'
 * own pause is lost on some systems, and a sentence is soon said again.
 */
export function playerOf(script: readonly Spoken[], speaker: Speaker, manner: () => Manner, show: (state: PlayerState) => void): Player {
  let state: PlayerState = { at: 0, playing: false, failed: false };
  // An end that is told after its sentence was left behind counts for nothing.
  let turn = 0;
  const set = (changed: Partial<PlayerState>): void => {
    state = { ...state, ...changed };
    show(state);
  };
  const stop = (changed: Partial<PlayerState> = {}): void => {
    turn += 1;
    speaker.hush();
    set({ playing: false, ...changed });
  };
  const speak = (at: number): void => {
    const sentence = script[at];
    if (!sentence) {
      stop({ at: 0 });
      return;
    }
    turn += 1;
    const own = turn;
    speaker.hush();
    set({ at, playing: true, failed: false });
    speaker.speak(
      sentence.text,
      manner(),
      () => own === turn && speak(at + 1),
      () => own === turn && stop({ failed: true }),
    );
  };
  return {
    play: () => speak(state.at),
    pause: () => stop(),
    step: (by) => {
      const at = Math.min(Math.max(state.at + by, 0), script.length - 1);
      if (state.playing) speak(at);
      else set({ at });
    },
    again: () => {
      if (state.playing) speak(state.at);
    },
  };
}
