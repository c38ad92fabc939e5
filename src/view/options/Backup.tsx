import { useId, useState } from 'preact/hooks';
import { list, plural, t } from '../i18n';
import { type Choices, DEFAULTS, type Settings } from '../settings';
import type { FileReading, OptionsActions } from './types';

interface BackupProps {
  readonly choices: Choices;
  readonly actions: OptionsActions;
  readonly say: (words: string, kind?: 'done' | 'failed') => void;
}

/** Settings as a file, out of a file, and all as they were at first; what replaced them can be undone. */
export function Backup({ choices: { settings, change }, actions, say }: BackupProps) {
  const [before, setBefore] = useState<Settings | null>(null);
  const [note, setNote] = useState<string | null>(null);
  const id = useId();
  const replace = (next: Settings) => {
    setBefore(settings);
    change(next);
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    const reading = actions.read(await file.text());
    setNote(noteOn(reading));
    if (reading.kind !== 'settings') return;
    replace(reading.settings);
    say(t('importDone'));
  };
  return (
    <>
      <div class="buttons">
        <button type="button" class="plain edged" onClick={actions.save}>
          {t('exportSettings')}
        </button>
        <span class="file">
          <input
            id={id}
            type="file"
            accept="application/json,.json"
            onChange={(event) => {
              const input = event.currentTarget;
              // The same file, mended, must count as chosen again.
              void take(input.files?.[0]).then(() => {
                input.value = '';
              });
            }}
          />
          <label for={id} class="plain edged">
            {t('importSettings')}
          </label>
        </span>
        <button
          type="button"
          class="plain edged"
          onClick={() => {
            setNote(null);
            replace(DEFAULTS);
            say(t('resetDone'));
          }}
        >
          {t('resetSettings')}
        </button>
        {before && (
          <button
            type="button"
            class="plain edged"
            onClick={() => {
              change(before);
              setBefore(null);
              setNote(null);
              say(t('undoDone'));
            }}
          >
            {t('undo')}
          </button>
        )}
      </div>
      <p class="hint" role="alert">
        {note}
      </p>
    </>
  );
}

/** What is to be said of a file; nothing of one that was taken whole. */
function noteOn(reading: FileReading): string | null {
  switch (reading.kind) {
    case 'settings':
      return reading.ignored.length > 0 ? plural('importIgnored', reading.ignored.length, list(reading.ignored)) : null;
    case 'not-json':
      return t('importNotJson', reading.where);
    case 'not-settings':
      return t('importNotSettings');
    case 'newer':
      return t('importNewer');
  }
}
