import { activities, nuisances, type DutyList, type DutyRow } from '@bihuan/core';
import { date } from './parts.js';
import { help, listOf, optional, record, type Schema, someOf } from './schema.js';

/** A duty list as a file carries it, with the reason why it is made. */
export interface DutyFile extends DutyList {
  reason: string;
}

const text: Schema = { type: 'string', minLength: 1 };

/** The format of a duty list (职责清单). */
export const dutyListSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Duty list 职责清单',
  description: '何种投诉归哪个单位，自某日起施行。\nWhich complaints are whose, from a day on.',
  ...record<DutyFile>({
    from: help('施行之日', 'First day', date),
    reason: help('修订理由', 'Why it is made', text),
    rows: help('各行；写得细的优先', 'Rows; the one that names more counts', listOf(
      record<DutyRow>({
        nuisances: optional(help('扰民类型，符合其一即可', 'Nuisance, any of these', someOf(nuisances))),
        activities: optional(help('扰民活动，符合其一即可', 'Activity, any of these', someOf(activities))),
        subdistricts: optional(help('街道，照点位所写', 'Subdistricts, as places have them', { ...listOf(text, 1), uniqueItems: true })),
        unit: help('单位代码', 'Code of the unit', text),
        from: optional(help('该行起始之日', 'First day of the row', date)),
        to: optional(help('该行最后一日', 'Last day of the row', date)),
      }),
    )),
  }),
};
