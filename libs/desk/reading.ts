/** What apps may read of the store without a desk in between. */
export {
  boardLists, Inbox, MovedTime, TimeStands, Timelines, Worklists,
  type BoardCounts, type BoardCursor, type BoardList, type InboxReader, type LedgerCursor, type ListCursor, type ListedAccount, type NamedUnit, type Reporter, type Sight, type Timeline, type TimelineEntry, type WorklistCursor,
} from '@bihuan/store';
