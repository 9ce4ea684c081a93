/** Where a clause ends and another begins, or where one stands inside another. Token indices, end-exclusive. */
export interface Edge {
  /** `end`: the clause so far ends here. `inside`: the clause from `from` to `to` interrupts one that goes on at `to`. */
  readonly kind: 'end' | 'inside';
  readonly from: number;
  readonly to: number;
  /** The new clause is a relative one, set off by a comma or dash: what the reporter adds. */
  readonly aside: boolean;
  /** The new clause shares the subject of the one before. */
  readonly same: boolean;
}
