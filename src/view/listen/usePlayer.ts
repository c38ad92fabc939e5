import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../article/model';
import { locale } from '../i18n';
import type { Voice } from '../options/types';
import type { Listen } from '../settings';
import { type Player, type PlayerState, playerOf } from './player';
import { type Spoken, scriptOf } from './script';
import { SpeechContext } from './speaker';
import { baseOf, voicesFor } from './voices';

/** Milliseconds in which browsers have loaded their voices (thirteen thousand of eSpeak's took 2 s); only after them is it said that there are none. */
const LOADED = 3000;

interface Listening {
  readonly player: Player;
  readonly script: readonly Spoken[];
  readonly state: PlayerState;
  /** For the story's language. */
  readonly voices: readonly Voice[];
  readonly voice: Voice | null;
  /** No voice, and none to be expected: `any` for the story's language, `all` for no language at all. */
  readonly missing: 'any' | 'all' | null;
}

/** A player of the story, silent until it is told to play, and silent again once its view is gone. */
export function usePlayer(article: Article, listen: Listen): Listening {
  const speech = useContext(SpeechContext);
  const [state, setState] = useState<PlayerState>({ at: 0, playing: false, failed: false });
  const [all, setAll] = useState<readonly Voice[]>([]);
  const [waited, setWaited] = useState(false);
  const { language } = article;
  const voices = useMemo(() => voicesFor(all, language, locale()), [all, language]);
  const voice = voices.find(({ uri }) => uri === listen.voices[baseOf(language ?? '')]) ?? voices[0] ?? null;

  const manner = useRef({ voice: voice?.uri ?? null, speed: listen.speed, language });
  manner.current = { voice: voice?.uri ?? null, speed: listen.speed, language };
  const script = useMemo(() => scriptOf(article), [article]);
  const player = useMemo(() => playerOf(script, speech, () => manner.current, setState), [script, speech]);

  useEffect(() => speech.follow(setAll), [speech]);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), LOADED);
    return () => clearTimeout(timer);
  }, []);
  // The sentence in the air is said again in the voice and at the speed that were just chosen.
  useEffect(() => player.again(), [listen.speed, voice?.uri]);
  useEffect(() => () => player.pause(), [player]);
  return { player, script, state, voices, voice, missing: waited && !voice ? (all.length === 0 ? 'all' : 'any') : null };
}
