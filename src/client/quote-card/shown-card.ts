import type { QuoteCard } from '../../publish/quote-cards/quote-card.ts';
import type { CardSource } from '../../publish/quote-cards/quote-file.ts';

/** A card and what it stands on. */
export interface ShownCard {
  /** Id of the row. */
  readonly row: string;
  readonly card: QuoteCard;
  readonly source: CardSource | undefined;
  /** Of the row, with scheme and host. */
  readonly address: string;
}
