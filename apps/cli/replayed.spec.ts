import { groupLabel, nameLabel } from './replayed.js';

describe('A number of a replay, as it is shown', () => {
  it.each([
    ['states', 'rectified', '已整改', 'rectified'],
    ['late', 'role:verifier revisit', '回访员 首次回访', 'verifier first revisit'],
    ['late', 'unit:cdph finish', 'unit:cdph 办理时限', 'unit:cdph finish'],
    ['revisits', 'nobody', '到期无人回访', 'made by nobody'],
    ['supervised', 'complaints', '件数', 'complaints'],
    ['rungs', 'finish:yellow-card', '办理时限 yellow-card', 'finish yellow-card'],
    ['load', 'role:clerk cameMost', '登记员 新到，最多', 'clerk came, at most'],
    ['ledger', 'entered', '列入台账的点位', 'places'],
    ['ledger', 'odor-other+noise-equipment 1 W A ST', '1 W A ST 其他异味、设备噪声', '1 W A ST'],
    ['refused', 'finding-missing', 'finding-missing', 'finding-missing'],
  ])('of %s %s bears the words of the office: %s', (group, name, zh, en) => {
    const label = nameLabel({ group, name });
    expect(label.zh).toBe(zh);
    expect(label.en).toContain(en);
    expect(groupLabel({ group }).zh).toMatch(/[\u4e00-\u9fff]/);
  });
});
