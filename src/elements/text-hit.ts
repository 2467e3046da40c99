import type { ErrorCode } from '#domain/error-code.ts';
import type { NumberingSpace } from '#domain/numbering-space.ts';

/** A page that holds the words of a query. */
export interface TextHit {
  readonly address: string;
  readonly title: string;
  /** What the page is about, or its text around the words. */
  readonly excerpt: string;
  /** The value that the page is about; null for guides. */
  readonly value: { readonly space: NumberingSpace; readonly code: ErrorCode; readonly symbol: string } | null;
}
