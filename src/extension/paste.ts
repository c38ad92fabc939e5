import { NO_EDITS } from '../view/edits';
import type { ArticleReading, Edits, PopupState } from '../view/state';

/** What the popup shows of pasted text: the place to paste, or the stories in it. */
export type PasteState = Extract<PopupState, { readonly kind: 'paste' | 'pasted' }>;

/** Pasted text as the popup works on it. No page knows of it, so the edits are kept here. */
export interface PasteDesk {
  readonly open: () => void;
  /** Reads it; where it holds no story, says so beside it. */
  readonly read: (text: string) => Promise<void>;
  readonly choose: (index: number) => void;
  /** Edits of the story that is shown. */
  readonly edits: () => Edits;
  readonly setEdits: (edits: Edits) => void;
}

/** @param show called with every change. */
export function pasteDesk(show: (state: PasteState) => void): PasteDesk {
  let stories: readonly ArticleReading[] = [];
  let index = 0;
  let edits: ReadonlyMap<number, Edits> = new Map();
  const open = (): void => show({ kind: 'paste', text: '', problem: null });
  const showStory = (): void => show({ kind: 'pasted', stories, index });
  return {
    open,
    read: async (text) => {
      // The finders of facts are fetched only now, so that a click on an article never waits for them.
      const { readText } = await import('../article/reading');
      const readings = readText(text);
      const found = readings.filter((reading): reading is ArticleReading => reading.kind === 'article');
      if (found.length === 0) {
        const [first] = readings;
        show({ kind: 'paste', text, problem: first?.kind === 'unreadable' ? first.reason : 'empty' });
        return;
      }
      stories = found;
      index = 0;
      edits = new Map();
      showStory();
    },
    choose: (next) => {
      if (!stories[next]) return;
      index = next;
      showStory();
    },
    edits: () => edits.get(index) ?? NO_EDITS,
    setEdits: (next) => {
      edits = new Map([...edits, [index, next]]);
      showStory();
    },
  };
}
