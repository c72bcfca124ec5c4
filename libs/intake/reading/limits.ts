/** Most bytes of an unpacked file: a bomb is stopped, a year of a large city is not. */
export const MOST_BYTES = 512 * 1024 * 1024;

/** Most bytes of one unpacked part of a workbook; a million cells take some 70 MB. */
export const MOST_PART_BYTES = 160 * 1024 * 1024;

/** A part that shrinks to less than one in so many was made to burst whoever opens it; real sheets reach 10 to 60. */
export const MOST_SHRINKING = 300;

/** Most letters of one record. One beyond is no complaint, but is read to its end, so that its neighbours come in. */
export const MOST_RECORD = 16 * 1024 * 1024;

/** Most columns that are kept of a record; no table of complaints is so wide. */
export const MOST_COLUMNS = 512;

/** Most records of a file, as many as a sheet of a workbook has rows. */
export const MOST_RECORDS = 1_048_576;

/** Most texts that the cells of a workbook share, and the letters of all of them: they are held while it is read. */
export const MOST_SHARED = 1_048_576;
export const MOST_SHARED_LETTERS = 32 * 1024 * 1024;

/** A size as a person says it. */
export const said = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;
