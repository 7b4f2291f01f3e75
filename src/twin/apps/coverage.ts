/** How coverage grew: only what was published, each count with what it counts. The names of the sixteen never were. */
import type { CoverageCount } from '#domain/coverage.ts';
import { type SourceId, text } from '#twin/service/sources.ts';

type Given = Omit<CoverageCount, 'sourceIds'> & { sourceIds: readonly SourceId[] };

const given: readonly Given[] = [
  {
    scope: 'inquiry',
    on: '2022-07',
    count: 11,
    atLeast: false,
    what: text('8 家企业的应用', 'apps of 8 companies'),
    sourceIds: ['oneIdLaunch', 'oneIdPeoplesDaily'],
  },
  {
    scope: 'inquiry',
    on: '2024-04',
    count: 16,
    atLeast: false,
    what: text('没有公布名单', 'names never published'),
    sourceIds: ['coverageNews2024'],
  },
  {
    scope: 'unbinding',
    on: '2022-06',
    count: 6,
    atLeast: false,
    what: text('试用时有人数过', 'counted by a user in the trial'),
    sourceIds: ['unbindingCount2022', 'unbindingLaunch'],
  },
  {
    scope: 'unbinding',
    on: '2024-04',
    count: 11,
    atLeast: false,
    what: text('中国移动，放号前批量办', 'China Mobile, before issuing'),
    sourceIds: ['mobile2024'],
  },
  {
    scope: 'unbinding',
    on: '2024-04',
    count: 15,
    atLeast: false,
    what: text('中国移动，用户自己办', 'China Mobile, by users'),
    sourceIds: ['mobile2024'],
  },
  {
    scope: 'unbinding',
    on: '2025-05',
    count: 200,
    atLeast: true,
    what: text('三家运营商', 'all three carriers'),
    sourceIds: ['refreshTwoHundred'],
  },
  {
    scope: 'unbinding',
    on: '2025-10',
    count: 230,
    atLeast: true,
    what: text('工信部通告', 'bulletin of MIIT'),
    sourceIds: ['bulletin2025'],
  },
  {
    scope: 'unbinding',
    on: '2025-11',
    count: 239,
    atLeast: false,
    what: text('用户超过 500 万的应用', 'apps with over 5 million users'),
    sourceIds: ['xinhua2025'],
  },
];

export const coverage: CoverageCount[] = given.map((one) => ({ ...one, sourceIds: [...one.sourceIds] }));
