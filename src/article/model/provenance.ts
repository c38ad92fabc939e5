import type { BlockId } from './text';

export type ProvenanceKind = 'agency-copy' | 'agency-material' | 'agency-pictures' | 'mentioned' | 'none';
export type EvidenceSource =
  | 'dateline'
  | 'byline'
  | 'caption'
  | 'credit'
  | 'sign-off'
  | 'syndication'
  | 'copyright'
  | 'standards'
  | 'metadata'
  | 'address'
  | 'prose';
export interface Evidence {
  /** Short name: `Reuters`, `AP`, `dpa`. */
  readonly agency: string;
  readonly for: 'text' | 'pictures' | 'mention';
  readonly source: EvidenceSource;
  /** The page's own words. */
  readonly quote: string;
  /** Where they stand; null for metadata and addresses. */
  readonly block: BlockId | null;
}
/** Whose copy this is and how we know. */
export interface Provenance {
  readonly kind: ProvenanceKind;
  /** Short names, best evidence first. */
  readonly text: readonly string[];
  readonly pictures: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}
