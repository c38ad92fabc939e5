import { DEFAULTS, type Settings } from '../view/settings';
import { type Items, loadSettings, saveSettings, watchSettings } from './settings';

/** The settings as one view has them: at hand without waiting, followed wherever they are changed. */
export interface Keeper {
  readonly settings: () => Settings;
  /** Shown at once, kept soon. */
  readonly change: (changed: Partial<Settings>) => void;
  /** Resolves when what is stored is at hand; before that, it is the defaults. */
  readonly ready: Promise<void>;
  /** Resolves when what is stored now is at hand: the event of a change elsewhere may still be on its way. */
  readonly fresh: () => Promise<void>;
}

/**
 * @param show called with every change, here or elsewhere; not with what is stored at first.
 * @param first what is stored at first, where that was asked for already.
 */
export function keepSettings(show: (settings: Settings) => void, signal?: AbortSignal, first?: Promise<Items>): Keeper {
  let settings = DEFAULTS;
  /** Writes under way: what is heard meanwhile may be older than what is shown. */
  let writing = 0;
  /** Something was heard meanwhile: it may have been a change elsewhere. */
  let missed = false;
  const take = (next: Settings): void => {
    missed = writing > 0;
    if (missed) return;
    settings = next;
    show(settings);
  };
  const written = async (): Promise<void> => {
    writing -= 1;
    if (writing > 0 || !missed) return;
    missed = false;
    const stored = await loadSettings();
    if (!signal?.aborted && JSON.stringify(stored) !== JSON.stringify(settings)) take(stored);
  };
  watchSettings(take, signal);
  const ready = loadSettings(first).then((stored) => {
    settings = stored;
  });
  return {
    settings: () => settings,
    change: (changed) => {
      const before = settings;
      settings = { ...settings, ...changed };
      show(settings);
      writing += 1;
      // A script that an update of the extension left behind shows its choices, and nobody keeps them.
      void saveSettings(changed, before)
        .catch(() => undefined)
        .then(written)
        .catch(() => undefined);
    },
    ready,
    fresh: async () => {
      await ready;
      const stored = await loadSettings();
      if (writing === 0) settings = stored;
    },
  };
}
