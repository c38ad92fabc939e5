import type { RefObject } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../article/model';
import { markSpoken, rangeOf, reveal } from '../highlight';
import { languageName, locale, t } from '../i18n';
import { Icon, type IconName } from '../parts/Icon';
import type { Choices } from '../settings';
import { usePlayer } from './usePlayer';
import { baseOf } from './voices';

interface ListenBarProps {
  readonly article: Article;
  /** Where the story is shown: the sentence in the air is marked there and kept in sight. */
  readonly scroller: RefObject<HTMLElement | null>;
  readonly choices: Choices;
  readonly close: () => void;
}

const SPEED_STEPS = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3];

/** Reads the story aloud: play and pause, sentence by sentence, at the speed and in the voice that are wanted. */
export function ListenBar({ article, scroller, choices, close }: ListenBarProps) {
  const { settings, change } = choices;
  const { listen } = settings;
  const { player, script, state, voices, voice, missing } = usePlayer(article, listen);
  const { at, playing, failed } = state;
  const play = useRef<HTMLButtonElement>(null);
  const id = useId();
  const ready = voice !== null && script.length > 0;
  /** Play was pressed while the browser still loads its voices: thousands, on some systems. */
  const [early, setEarly] = useState(false);
  const runs = playing || early;
  const toggle = () => {
    if (!ready) setEarly(!early && missing === null && script.length > 0);
    else if (playing) player.pause();
    else player.play();
  };

  useLayoutEffect(() => play.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (early && (ready || missing)) setEarly(false);
    if (early && ready) player.play();
  }, [early, ready, missing, player]);
  useEffect(() => {
    const root = scroller.current;
    const span = script[at]?.span;
    if (!root || !span || (at === 0 && !playing)) return undefined;
    const range = rangeOf(root, span);
    if (range && !isInSight(root, range)) reveal(root, range);
    return markSpoken(root, span);
  }, [at, playing, script, scroller]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLSelectElement || event.altKey || event.ctrlKey || event.metaKey) return;
    const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined || !ready) return;
    event.preventDefault();
    player.step(by);
  };
  const number = (value: number): string => new Intl.NumberFormat(locale(), { maximumFractionDigits: 2 }).format(value);
  const language = article.language;

  return (
    <section class="listen" aria-label={t('listen')} onKeyDown={onKeyDown}>
      <div class="listen-keys" dir="ltr">
        <Key icon="previous" label={t('listenPrevious')} disabled={!ready || at === 0} onClick={() => player.step(-1)} />
        <button
          ref={play}
          type="button"
          class="plain icon-only"
          aria-label={t(runs ? 'listenPause' : 'listenPlay')}
          title={t(runs ? 'listenPause' : 'listenPlay')}
          aria-disabled={script.length === 0 || missing !== null}
          aria-describedby={missing ? id : undefined}
          onClick={toggle}
        >
          <Icon name={runs ? 'pause' : 'play'} />
        </button>
        <Key icon="next" label={t('listenNext')} disabled={!ready || at >= script.length - 1} onClick={() => player.step(1)} />
      </div>
      {ready && <span class="listen-at">{t('listenAt', number(at + 1), number(script.length))}</span>}
      {missing === null && (
        <div class="listen-manner">
          <label>
            <span class="unseen">{t('listenSpeed')}</span>
            <select value={listen.speed} onChange={(event) => change({ listen: { ...listen, speed: Number(event.currentTarget.value) } })}>
              {[...new Set([...SPEED_STEPS, listen.speed])]
                .sort((one, other) => one - other)
                .map((speed) => (
                  <option key={speed} value={speed}>
                    {t('listenTimes', number(speed))}
                  </option>
                ))}
            </select>
          </label>
          {language !== null && voices.length > 1 && (
            <label class="listen-voice">
              <span class="unseen">{t('listenVoice', languageName(baseOf(language)))}</span>
              <select
                value={voice?.uri}
                onChange={(event) => change({ listen: { ...listen, voices: { ...listen.voices, [baseOf(language)]: event.currentTarget.value } } })}
              >
                {voices.map(({ uri, name }) => (
                  <option key={uri} value={uri}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
      )}
      <p id={id} class="listen-word" role="status">
        {missing === 'all' && t('listenNoVoices')}
        {missing === 'any' && t('listenNoVoiceFor', languageName(baseOf(language ?? '')))}
        {failed && t('listenFailed')}
      </p>
      <Key icon="close" label={t('listenClose')} onClick={close} />
    </section>
  );
}

/** Whether the whole range stands in the scroller's middle, where it can be read on. */
function isInSight(root: HTMLElement, range: Range): boolean {
  const box = root.getBoundingClientRect();
  const { top, bottom } = range.getBoundingClientRect();
  return top >= box.top && bottom <= box.bottom;
}

interface KeyProps {
  readonly icon: IconName;
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}
// A key that has nothing to do keeps its focus: it is said to be off, and does nothing.
const Key = ({ icon, label, disabled = false, onClick }: KeyProps) => (
  <button type="button" class="plain icon-only" aria-label={label} title={label} aria-disabled={disabled} onClick={() => !disabled && onClick()}>
    <Icon name={icon} />
  </button>
);
