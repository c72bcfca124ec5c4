/** What disturbs (扰民类型): the two families and their kinds; the first word says the family. */
export const nuisances = [
  'noise-construction',
  'noise-industrial',
  'noise-social',
  'noise-traffic',
  'noise-equipment',
  'noise-other',
  'odor-cooking',
  'odor-sewage',
  'odor-waste',
  'odor-industrial',
  'odor-other',
] as const;

export type Nuisance = (typeof nuisances)[number];

/** From what it comes (扰民活动): 施工, 餐饮, 工业, 娱乐, 商业, 交通, 垃圾处理, 排水, 养殖, 设备, 居民生活. */
export const activities = [
  'construction', 'catering', 'industry', 'entertainment', 'commerce', 'traffic', 'waste', 'sewage', 'farming', 'equipment', 'household', 'other',
] as const;
export type Activity = (typeof activities)[number];

/** How fast a complaint must be met: 普通, 紧急, 危险. */
export const urgencies = ['ordinary', 'urgent', 'danger'] as const;
export type Urgency = (typeof urgencies)[number];

/** How a complaint came in: 来电, 来信, 来访, 网上, 热线转办, 批量导入, 移送. */
export const channels = ['phone', 'letter', 'visit', 'web', 'hotline', 'import', 'transfer'] as const;
export type Channel = (typeof channels)[number];

/** What the person wants: 投诉, 咨询. */
export const matters = ['complaint', 'consult'] as const;
export type Matter = (typeof matters)[number];

/** The outcome of an investigation of one point (核查结论). */
export const findings = ['true', 'mainly-true', 'partly-true', 'untrue', 'source-gone', 'lawful-still-disturbing'] as const;
export type Finding = (typeof findings)[number];

/** What a piece of evidence shows (佐证). */
export const evidenceKinds = ['photo-before', 'photo-after', 'reading', 'record', 'letter', 'other'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Why a revisit did not come about (未成). */
export const missReasons = ['no-contact', 'no-access', 'wrong-hour', 'too-late', 'unwitnessed', 'hung-up'] as const;
export type MissReason = (typeof missReasons)[number];

/** How the revisit was made: by telephone, on the spot, by link. */
export const revisitWays = ['phone', 'on-site', 'link'] as const;
export type RevisitWay = (typeof revisitWays)[number];
