/** A letter that was sent stays within reach, also where nobody would be written to any more. */
import { afterEach, expect, test } from 'vitest';
import type { Escalation } from '#domain/escalation.ts';
import { Rungs } from '#features/requests/one/Rungs.tsx';
import { aLine } from '#testing/aLine.ts';
import { anEscalation, aRequest } from '#testing/aRequest.ts';
import { draw, enterScene, forgetScene } from '#testing/screenOf.tsx';
import { service } from '#twin/service/service.ts';

afterEach(forgetScene);

const sentTo = (rung: 'app' | 'appPlatform') => anEscalation({ rung, sentAt: '2026-11-06T08:00:00.000Z' });

test.each(['app', 'appPlatform'] as const)('to the %s', async (rung) => {
  const { now } = enterScene('p01', 'requests');
  const refusal = { reason: 'openBalance', mayResend: false, appealUntil: null } as const;
  const letters = (escalations: Escalation[]) =>
    draw(
      () => (
        <Rungs
          request={aRequest({ state: 'refused', refusal, escalations })}
          app={null}
          line={aLine()}
          service={{ ...service, complaintPlatform: null }}
          now={now}
          mayWrite={false}
        />
      ),
      (page) => [...page.querySelectorAll('a[href*="letter"]')].map((link) => link.getAttribute('href')),
    );
  expect(await letters([])).toEqual([]);
  expect(await letters([sentTo(rung)])).toEqual([expect.stringContaining(`to=${rung}`)]);
});
