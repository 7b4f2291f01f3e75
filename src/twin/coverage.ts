/** How coverage grew: only what was published, each count with what it counts. The names of the sixteen never were. */
import type { CoverageCount } from '#domain/coverage.ts';
import { type SourceId, text } from '#twin/sources.ts';

type Given = Omit<CoverageCount, 'sourceIds'> & { sourceIds: readonly SourceId[] };

const given: readonly Given[] = [
  {
    scope: 'inquiry',
    on: '2022-07',
    count: 11,
    atLeast: false,
    what: text('一证通查2.0上线，8 家企业的应用', 'One ID Inquiry 2.0 starts: apps of 8 companies'),
    sourceIds: ['oneIdLaunch', 'oneIdPeoplesDaily'],
  },
  {
    scope: 'inquiry',
    on: '2024-04',
    count: 16,
    atLeast: false,
    what: text('只公布了个数，没有公布名单', 'only the number was published, not the names'),
    sourceIds: ['coverageNews2024'],
  },
  {
    scope: 'unbinding',
    on: '2022-06',
    count: 6,
    atLeast: false,
    what: text('一键解绑试用时，一位用户数出来的', 'counted by a user while one-click unbinding was on trial'),
    sourceIds: ['unbindingCount2022', 'unbindingLaunch'],
  },
  {
    scope: 'unbinding',
    on: '2024-04',
    count: 11,
    atLeast: false,
    what: text('中国移动，放号前批量解绑', 'China Mobile, in bulk before a number is issued'),
    sourceIds: ['mobile2024'],
  },
  {
    scope: 'unbinding',
    on: '2024-04',
    count: 15,
    atLeast: false,
    what: text('中国移动，用户自己解绑', 'China Mobile, by its users themselves'),
    sourceIds: ['mobile2024'],
  },
  {
    scope: 'unbinding',
    on: '2025-05',
    count: 200,
    atLeast: true,
    what: text('二次号码焕新，三家运营商', 'second-hand number refresh, all three carriers'),
    sourceIds: ['refreshTwoHundred'],
  },
];

export const coverage: CoverageCount[] = given.map((one) => ({ ...one, sourceIds: [...one.sourceIds] }));
