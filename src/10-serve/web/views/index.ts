import type { FunctionComponent } from 'preact';
import type { Place } from '../address.ts';
import { AddView } from './add.tsx';
import { AuditView } from './audit.tsx';
import { BriefView } from './brief.tsx';
import { ChangesView } from './changes.tsx';
import { DeskView } from './desk.tsx';
import { DocumentView } from './document.tsx';
import { FactsView } from './facts.tsx';
import { MapView } from './map.tsx';
import { RemainderView } from './remainder.tsx';
import { ReviewView } from './review.tsx';
import { SearchView } from './search.tsx';
import { StoriesView } from './stories.tsx';
import { TimelineView } from './timeline.tsx';

/** Every view by the first part of its address. */
export const views: Readonly<Record<string, FunctionComponent<{ readonly place: Place }>>> = {
  '': DeskView,
  brief: BriefView,
  changes: ChangesView,
  timeline: TimelineView,
  map: MapView,
  facts: FactsView,
  document: DocumentView,
  remainder: RemainderView,
  stories: StoriesView,
  search: SearchView,
  add: AddView,
  audit: AuditView,
  review: ReviewView,
};
