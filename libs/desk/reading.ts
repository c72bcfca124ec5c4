/** What apps may read of the store without a desk in between. */
export {
  Inbox, MovedTime, TimeStands, Timelines, Worklists,
  type InboxReader, type ListCursor, type ListedAccount, type NamedUnit, type Reporter, type Sight, type Timeline, type TimelineEntry, type WorklistCursor,
} from '@bihuan/store';
