/** Invented shops: two for each carrier, in the home region of the invented numbers. */

import type { Shop } from '#contract/retrieval.ts';
import type { Line } from '#domain/line.ts';
import { text } from '#twin/service/sources.ts';

const hours = { hours: text('每天 9:00–18:00', '9:00 to 18:00, every day'), closingTime: '18:00' };

const shops: readonly Shop[] = [
  {
    id: 'shop-east',
    name: text('示例营业厅（东街）', 'Sample shop, East Street'),
    address: text('示例市东街 1 号', '1 East Street, Sample City'),
    ...hours,
  },
  {
    id: 'shop-station',
    name: text('示例营业厅（火车站）', 'Sample shop, railway station'),
    address: text('示例市站前路 20 号', '20 Station Road, Sample City'),
    ...hours,
  },
];

/** An MVNO has no shops of its own: its people go to the hotline. */
export function shopsOf(carrier: Line['carrier']): Shop[] {
  return carrier === 'mvno' ? [] : [...shops];
}
