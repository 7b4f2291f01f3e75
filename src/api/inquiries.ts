/** Starting an inquiry. It is answered with the accounts, whose code comes while the person still types. */

import { mutationOptions } from '@tanstack/react-query';
import { arrive } from '#api/arrive.ts';
import { presence } from '#api/presence.ts';

const getAccounts = () => import('#api/accounts.ts');

export const startInquiryMutation = mutationOptions({
  mutationFn: async (given: { idTail: string; idempotencyKey: string }) => {
    const person = presence();
    const { inquire } = await arrive(getAccounts);
    if (person.aborted) throw person.reason;
    return inquire(given);
  },
  meta: { makesStale: ['readPreferences'] },
});
