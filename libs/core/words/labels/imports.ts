import type { InBoth } from '../language.js';

/** How an import stands. */
export const importStatusLabels = {
  judged: { zh: '已检查，未导入', en: 'judged, not brought in' },
  importing: { zh: '正在导入', en: 'coming in' },
  imported: { zh: '已导入', en: 'imported' },
  refused: { zh: '整个文件未导入', en: 'refused whole' },
  interrupted: { zh: '导入中断', en: 'interrupted' },
  annulling: { zh: '正在撤销', en: 'being taken back' },
  annulled: { zh: '已撤销', en: 'taken back' },
} as const satisfies Readonly<Record<string, InBoth>>;
