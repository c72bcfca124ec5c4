/** Why a complaint or a problem came under supervision. */
export const superviseReasons = ['overdue', 'dissatisfied', 'dissatisfied-again', 'returned-again', 'repeat', 'grade', 'by-hand'] as const;
export type SuperviseReason = (typeof superviseReasons)[number];
