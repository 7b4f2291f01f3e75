/** For tests: a screen of the portal with what the service tells of a person at a scene, drawn once, in Chinese. */
import { QueryClientProvider } from '@tanstack/react-query';
import { act, type ComponentType, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { vi } from 'vitest';
import { accountsQuery } from '#api/accounts.ts';
import { appDetailsQuery } from '#api/appDetails.ts';
import { appsQuery } from '#api/apps.ts';
import { cancellationQuery } from '#api/cancellations.ts';
import { evidenceQuery } from '#api/evidence.ts';
import { lineQuery } from '#api/lines.ts';
import { notedQuery } from '#api/noted.ts';
import { preferencesQuery } from '#api/preferences.ts';
import { queryClient } from '#api/queryClient.ts';
import { requestsQuery } from '#api/requests.ts';
import { serviceQuery } from '#api/service.ts';
import { sessionQuery } from '#api/sessions.ts';
import type { Answer, Inquiry } from '#domain/inquiry.ts';
import type { Session, SignedIn } from '#domain/session/session.ts';
import { DAY, instantOf } from '#domain/time.ts';
import { sceneAt, sceneNow } from '#testing/sceneAt.ts';
import { accountsOf, appDetailsOf, appsOf, cancellationOf, listRequests } from '#twin/service/portal.ts';
import { evidence, service } from '#twin/service/service.ts';

/** The scene's facts in the portal's cache, and the device's clock at its time. Undone by `forgetScene`. */
export function enterScene(personId: string, sceneId: string): { now: number } {
  const { world, tenure } = sceneAt(personId, sceneId);
  const now = sceneNow + world.offsetMs;
  vi.useFakeTimers({ toFake: ['Date'], now });
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const later = instantOf(now + 3_600_000);
  queryClient.setQueryData(accountsQuery.queryKey, accountsOf(tenure, now));
  queryClient.setQueryData(appsQuery.queryKey, [...appsOf(world)]);
  queryClient.setQueryData(appDetailsQuery.queryKey, [...appDetailsOf(world)]);
  queryClient.setQueryData(evidenceQuery.queryKey, evidence);
  queryClient.setQueryData(lineQuery.queryKey, tenure.line);
  queryClient.setQueryData(notedQuery.queryKey, tenure.noted);
  queryClient.setQueryData(requestsQuery.queryKey, listRequests(tenure));
  queryClient.setQueryData(serviceQuery.queryKey, service);
  queryClient.setQueryData(preferencesQuery.queryKey, tenure.preferences);
  queryClient.setQueryData(cancellationQuery.queryKey, cancellationOf(tenure));
  const session: SignedIn = {
    state: 'signedIn',
    way: 'signIn',
    lineId: tenure.line.id,
    maskedNumber: tenure.line.maskedNumber,
    proofFreshUntil: later,
    idleEndsAt: later,
    endsAt: later,
    challenge: null,
  };
  queryClient.setQueryData<Session>(sessionQuery.queryKey, session);
  return { now };
}

/** Nothing was found: the first apps have answered so, and no other was asked. */
export function answerAll(answers: readonly Answer[]): void {
  queryClient.setQueryData(accountsQuery.queryKey, (known) => {
    if (known?.inquiry == null) throw new Error('Never looked up');
    const replies = answers.flatMap((answer, at) => {
      const reply = known.inquiry?.replies[at];
      return reply ? [{ ...reply, answer, count: answer === 'none' ? 0 : null, bindingIds: [] }] : [];
    });
    return { ...known, bindings: [], inquiry: { ...known.inquiry, state: 'completeWithGaps' as const, replies } };
  });
}

/** Whoever has looked up does it again now, and each app that can be asked gives this answer, with nothing found. */
export function lookUpAgain(now: number, answer: Answer): void {
  queryClient.setQueryData(accountsQuery.queryKey, (known) => {
    if (known?.inquiry == null) throw new Error('Never looked up');
    const { inquiry } = known;
    const isOpen = answer === 'waiting' || answer === 'silent';
    const at = isOpen ? null : instantOf(now);
    const replies = inquiry.replies.map((reply) =>
      reply.answer === 'notCovered'
        ? reply
        : { ...reply, answer, at, late: false, count: answer === 'none' ? 0 : null, bindingIds: [] },
    );
    const days = (count: number) => instantOf(now + count * DAY);
    const again: Inquiry = {
      id: 'inq_again',
      state: answer === 'waiting' ? 'collecting' : answer === 'silent' ? 'completeWithGaps' : 'complete',
      submittedAt: instantOf(now),
      answersDueAt: days(2),
      staleAt: days(7),
      expiresAt: days(30),
      replies,
    };
    return { ...known, inquiry: again, previous: inquiry, nextInquiryAt: days(1) };
  });
}

export function forgetScene(): void {
  queryClient.clear();
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.unstubAllGlobals();
}

/** The screen, drawn and taken away again. */
export async function draw<T>(
  Screen: ComponentType,
  read: (page: HTMLElement) => T,
  address = '/',
  path = '*',
): Promise<T> {
  const page = document.body.appendChild(document.createElement('main'));
  const root = createRoot(page);
  const router = createMemoryRouter([{ path, element: <Screen /> }], { initialEntries: [address] });
  await act(async () =>
    root.render(
      <QueryClientProvider client={queryClient}>
        <Suspense>
          <RouterProvider router={router} />
        </Suspense>
      </QueryClientProvider>,
    ),
  );
  const result = read(page);
  act(() => root.unmount());
  page.remove();
  return result;
}
