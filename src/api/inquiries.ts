/** Starting an inquiry. It is answered with the accounts, whose code comes while the person still types. */

import { mutationOptions } from '@tanstack/react-query';
import { arrive } from '#api/arrive.ts';

const getAccounts = () => import('#api/accounts.ts');

export const startInquiryMutation = mutationOptions({
  mutationFn: async (given: { idTail: string; idempotencyKey: string }) => (await arrive(getAccounts)).inquire(given),
  meta: { makesStale: ['readPreferences'] },
});
