import * as v from 'valibot';
import { needs, spans } from './filters';
import { groupings } from './group';
import { sorts } from './sort';

const strings = v.fallback(v.pipe(v.array(v.string()), v.readonly()), []);

const schema = v.object({
  grouping: v.fallback(v.picklist(groupings), 'topic'),
  sort: v.fallback(v.picklist(sorts), 'noted'),
  span: v.fallback(v.picklist(spans), 'any'),
  /** Name of the topic that the list is held to. */
  topic: v.fallback(v.nullable(v.string()), null),
  needs: v.fallback(v.pipe(v.array(v.picklist(needs)), v.readonly()), []),
  /** Whether entries are listed beside the cards. */
  entries: v.fallback(v.boolean(), false),
  /** Keys of the groups that are closed. */
  collapsed: strings,
});

/** What the paper index remembers of how it is looked at. */
export type ViewState = Readonly<v.InferOutput<typeof schema>>;

/** Reads a stored state; what is missing or broken takes its default. */
export function readViewState(stored: unknown): ViewState {
  const isRecord = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
  return v.parse(schema, isRecord ? stored : {});
}
