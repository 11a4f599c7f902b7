import * as v from 'valibot';
import { groupings } from './group';

const schema = v.object({
  grouping: v.fallback(v.picklist(groupings), 'topic'),
  /** Whether entries are listed beside the cards. */
  entries: v.fallback(v.boolean(), false),
  /** Keys of the groups that are closed. */
  collapsed: v.fallback(v.pipe(v.array(v.string()), v.readonly()), []),
});

/** What the paper index remembers of how it is looked at. */
export type ViewState = Readonly<v.InferOutput<typeof schema>>;

/** Reads a stored state; what is missing or broken takes its default. */
export function readViewState(stored: unknown): ViewState {
  const isRecord = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
  return v.parse(schema, isRecord ? stored : {});
}
