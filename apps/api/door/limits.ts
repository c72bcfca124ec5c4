/** Bytes of a request's body: twenty texts of five thousand letters fit; files do not come this way. */
export const BODY_LIMIT = 512 * 1024;
