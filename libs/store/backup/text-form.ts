import type pg from 'pg';

/**
 * COPY's text form depends on the session: both ends say the same. No limit of time, since an office may be large, and
 * no row that a policy hides.
 */
export async function textForm(client: pg.ClientBase): Promise<void> {
  await client.query(`
    set client_encoding = 'UTF8'; set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set bytea_output = 'hex';
    set extra_float_digits = 1; set statement_timeout = 0; set idle_in_transaction_session_timeout = 0; set row_security = off`);
}
