/** An instant as the office reads it off the wall: `Mon 2026-03-09 17:00`. */
export function onTheWall(at: string, zone = 'Asia/Shanghai'): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone, weekday: 'short', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  }).formatToParts(new Date(at));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('weekday')} ${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`;
}

/** `2026-03-09 17:00` in China as an instant. */
export function china(wall: string): string {
  return new Date(`${wall.replace(' ', 'T')}:00.000+08:00`).toISOString();
}
