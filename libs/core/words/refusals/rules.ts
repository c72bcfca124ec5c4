import type { InBoth } from '../language.js';

/** Why a draft of a procedure, or an amendment, goes no further. */
export const ruleRefusals = {
  'no-such-draft': { zh: '没有找到这份规程草案；请从草案列表中选择。', en: 'There is no such draft; choose one from the list.' },
  'draft-has-faults': { zh: '草案尚有 {faults} 处错误，不能送审；第一处：第 {line} 行，{path}。请按所列逐处改正。', en: 'The draft has {faults} fault(s), so it is not submitted; the first is at {path}, line {line}. Mend each as said.' },
  'draft-not-now': { zh: '草案现为“{draftStatus}”，不能进行此操作；请刷新后按现状办理。', en: 'The draft is "{draftStatus}", where this cannot be done; reload it and go on from there.' },
  'own-draft': { zh: '草案是您起草或修改的，须由另一位分管领导批准。', en: 'You drafted or changed it yourself, so another leader must approve it.' },
  'procedure-of-others': { zh: '规程 {procedure} 也用于其他区县（{district}），不能由本区改动；请运行维护人员改文件（bihuan rules load）。', en: 'The procedure {procedure} is also that of another district ({district}), so it is not changed here; have whoever runs the installation change the file (bihuan rules load).' },
  'draft-outdated': { zh: '所列规程已有变化，草案须改正后重新送审：{path}，第 {line} 行。', en: 'The rules have changed meanwhile, so the draft must be mended and submitted again: {path}, line {line}.' },
  'no-such-amendment': { zh: '没有找到这项“适用新规程”；请从列表中选择。', en: 'There is no such amendment; choose one from the list.' },
  'amendment-not-now': { zh: '此项现为“{amendmentStatus}”，不能进行此操作；请刷新后按现状办理。', en: 'This amendment is "{amendmentStatus}", where this cannot be done; reload it and go on from there.' },
  'own-amendment': { zh: '此项是您提出的，须由另一位分管领导签署。', en: 'You asked for it yourself, so another leader must sign it.' },
  'amendment-under-way': { zh: '{procedure} 已有一项“适用新规程”待签署或正在执行；请先办完那一项。', en: 'An amendment of {procedure} waits for its signature or is being carried out; finish that one first.' },
  'version-unknown': { zh: '没有规程版本 {procedure}；请从规程列表中选择，例如 cn-hotline@2。', en: 'There is no version {procedure}; choose one that is loaded, e.g. cn-hotline@2.' },
  'version-not-later': { zh: '{procedure} 不是 {former} 之后的版本；只能适用同一规程较新的版本。', en: '{procedure} is no later version of {former}; complaints are moved only to a newer version of the same procedure.' },
  'version-not-in-force': { zh: '{procedure} 自 {from} 起施行，尚未生效；请在施行之日以后签署。', en: '{procedure} is in force from {from} on, not today; sign once it is.' },
  'amended-under-other-terms': { zh: '所适用的规程 {procedure} 不是据以计算的版本；请重新执行。', en: 'The version {procedure} is not the one by whose terms this was to be judged; carry it out again.' },
  'amended-already': { zh: '已适用规程 {procedure}，无须再改。', en: 'It stands under {procedure} already; nothing needs to be changed.' },
} as const satisfies Readonly<Record<string, InBoth>>;
