import type { PaperMetadata } from '../../reference/paper-metadata';
import { mergeIds } from '../../reference/identify';
import { distinctLinks, idLinks } from './card-fields';
import type { Draft } from '../../reference/draft';

/** Longest title that is taken from a service; the rest of a longer one is cut. */
const longestTitle = 480;

/** The draft with what a service says of it: ids side by side, all links, its title where the user gave none. */
export function withMetadata(draft: Draft, metadata: PaperMetadata): Draft {
  const ids = mergeIds(draft.ids, metadata.ids);
  const title = draft.title === '' ? clipped(metadata.title) : draft.title;
  return {
    ...draft,
    title,
    ids,
    links: distinctLinks([...idLinks(ids), ...draft.links]),
    metadata: { ...metadata, title: clipped(metadata.title), ids },
  };
}

/** The draft as the candidate that the user picked: under the candidate's title. */
export function asCandidate(draft: Draft, candidate: PaperMetadata): Draft {
  return withMetadata({ ...draft, title: candidate.title.trim() === '' ? draft.title : '' }, candidate);
}

const clipped = (title: string): string =>
  title.length <= longestTitle ? title : `${title.slice(0, longestTitle).trimEnd()}…`;
