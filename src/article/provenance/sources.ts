import type { Figures } from '../assemble/figures';
import type { BlockId, Dateline } from '../model';
import type { Page, SourceBlock } from '../snapshot/page';

/** What is known of a page when its provenance is asked for. */
export interface ProvenanceSources {
  readonly page: Page;
  readonly region: readonly SourceBlock[];
  readonly story: ReadonlySet<BlockId>;
  readonly figures: Figures;
  readonly headline: string;
  readonly dateline: Dateline | null;
  readonly language: string | null;
  /** Whether the story names people of the outlet as its authors. */
  readonly signed: boolean;
}
