import { need } from '../support/need';
import { EveryScreen } from './every-screen';

jest.setTimeout(600_000);

need('chromium').describe('Every screen of the console and every page for complainants, in the demo in English', () => {
  let screens: EveryScreen;
  beforeAll(async () => {
    screens = await EveryScreen.open();
  });
  afterAll(() => screens?.windows.close());

  it('has no serious weakness for those who see, hear or move otherwise, and nothing beyond the edge of the window', async () => {
    expect(await screens.weaknesses('en')).toEqual([]);
    expect([screens.windows.complaints, screens.windows.strangers]).toEqual([[], []]);
  });
});
