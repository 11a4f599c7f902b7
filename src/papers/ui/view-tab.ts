/** Something another feature shows within the view. */
export interface ViewPart {
  /** Draws it into `parent` and keeps it up to date until the function it gives is called. */
  readonly open: (parent: HTMLElement) => () => void;
}

/** A tab beside the papers; open only while it is looked at. */
export interface ViewTab extends ViewPart {
  readonly id: string;
  readonly title: string;
}
