/** Every operation answers to its contract for every person at every scene. */
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Operation } from '#contract/operation.ts';
import { operations } from '#contract/operations.ts';
import { problemBody } from '#contract/problemBody.ts';
import { reasonOf, ruleIds } from '#domain/sources.ts';
import { newBrowser, origin, type Sent } from '#testing/newBrowser.ts';
import { catalogue } from '#twin/apps/catalogue.ts';
import { dispatch, openTwin } from '#twin/http/routes.ts';
import { people } from '#twin/people/openScene.ts';
import { evidence, service } from '#twin/service/service.ts';
import { openWorlds } from '#twin/world/worlds.ts';

const scenes = people.flatMap(({ id, scenes: all }) => all.map((scene) => [id, scene.id] as const));

describe.each(scenes)('%s %s', (personId, sceneId) => {
  test('every reading answers to its schema', async () => {
    const { call, open } = newBrowser();
    await open(personId, { sceneId });
    expect((await call(operations.readSession)).state).toBe('signedIn');
    await call(operations.readService);
    await call(operations.readEvidence);
    await call(operations.listApps);
    await call(operations.listAppDetails);
    await call(operations.readLine);
    await call(operations.readPreferences);
    await call(operations.readAccounts);
    await call(operations.readCancellation);
    await call(operations.readRetrieval);
    await call(operations.listNoted);
    await call(operations.readCheckCode);
    await call(operations.readLife);
    const requests = await call(operations.listRequests);
    for (const { id, submissionId } of requests.slice(0, 5)) {
      expect((await call(operations.readRequest, { params: { requestId: id } })).id).toBe(id);
      await call(operations.readSubmission, { params: { submissionId } });
    }
  });

  test('every act answers to its schema or refuses in its own words', async () => {
    const { send, call, open } = newBrowser();
    await open(personId, { sceneId });
    const { inquiry, bindings } = await call(operations.readAccounts);
    const requests = await call(operations.listRequests);
    const requestId = requests[0]?.id ?? 'none';
    const notedId = (await call(operations.listNoted))[0]?.id ?? 'none';
    const bindingId = bindings[0]?.id ?? 'none';
    const acts: [Operation, Sent][] = [
      [operations.startInquiry, { body: { idTail: '010101', idConsent: true }, key: 'inquiry-1' }],
      [
        operations.askAgain,
        {
          params: {
            inquiryId: inquiry?.id ?? 'none',
            appId: inquiry?.replies.find((r) => r.answer === 'silent')?.appId ?? 'none',
          },
        },
      ],
      [operations.declare, { params: { bindingId }, body: { declaration: 'mine' } }],
      [operations.sayDone, { params: { bindingId } }],
      [operations.unsayDone, { params: { bindingId } }],
      [operations.recheck, { params: { bindingId } }],
      [
        operations.submit,
        { body: { bindingIds: [...bindings.map((b) => b.id), 'none'].slice(0, 500) }, key: 'submission-1' },
      ],
      [operations.withdraw, { params: { requestId } }],
      [operations.sendAgain, { params: { requestId } }],
      [operations.supply, { params: { requestId }, body: { text: '2026-03' } }],
      [operations.escalate, { params: { requestId }, body: { rung: 'app' } }],
      [operations.appeal, { params: { requestId }, body: { text: 'Please look again.' } }],
      [
        operations.chooseMessages,
        { body: { inquiryAnswers: true, requestChanges: true, dueDates: false, coolingOffDates: false } },
      ],
      [operations.noteAccount, { body: { by: 'name', name: '孩子的学校', kind: 'school' }, key: 'noted-001' }],
      [operations.noteAccount, { body: { by: 'catalogue', appId: 'icbc' }, key: 'noted-002' }],
      [operations.sayNotedDone, { params: { notedId }, body: { done: true } }],
      [operations.forgetNoted, { params: { notedId } }],
      [operations.forgetAllNoted, {}],
      [operations.watchApp, { params: { appId: 'wechat' }, body: { watched: true } }],
      [operations.withdrawConsent, { params: { kind: 'messages' } }],
      [operations.bookVisit, { body: { shopId: 'shop-east', day: '2026-11-24' }, key: 'visit-01' }],
      [operations.cancelVisit, { params: { visitId: 'none' } }],
      [
        operations.submitCancellation,
        { body: { contactNumber: '15400000099', lookedOnceMore: true }, key: 'cancellation-1' },
      ],
      [operations.withdrawCancellation, {}],
      [operations.makeCheckCode, {}],
      [operations.checkHolder, { body: { code: '406182753913', day: '2026-11-01' } }],
      [operations.revokeCheckCode, {}],
      [operations.extendSession, {}],
      [operations.renewProof, {}],
      [operations.answerCode, { body: { code: '123456' } }],
    ];
    for (const [operation, sent] of acts) {
      const response = await send(operation, sent);
      const body: unknown = await response.json();
      if (response.ok) v.parse(operation.output as v.GenericSchema, body);
      else expect(operation.problems, operation.name).toContain(v.parse(problemBody, body).code);
    }
    await call(operations.signOut);
    expect((await call(operations.readSession)).state).toBe('anonymous');
  });
});

test('where MSW can not start, requests find the same operations', async () => {
  const twin = openTwin(openWorlds());
  const asked = await dispatch(twin, new Request(`${origin}/api/service`));
  expect(v.parse(operations.readService.output, await asked.json()).demonstration).toBe(true);
  expect((await dispatch(twin, new Request(`${origin}/api/nothing`))).status).toBe(404);
});

test('the service names every rule once, and a source for every figure and coverage that claims one', () => {
  expect(service.rules.map((rule) => rule.id).sort()).toEqual([...ruleIds].sort());
  const known = new Set(evidence.sources.map((source) => source.id));
  const cited = [
    ...evidence.reasons.flatMap(({ sourceIds }) => sourceIds),
    ...catalogue.flatMap((app) => [
      app.inquiry.sourceId,
      app.unbinding.sourceId,
      app.accountsPerNumber?.sourceId ?? null,
      app.oldNumber?.sourceId ?? null,
      ...app.hangsOn.map(({ sourceId }) => sourceId),
    ]),
  ];
  expect(cited.filter((id) => id !== null && !known.has(id))).toEqual([]);
  expect(evidence.reasons.map(({ ruleId }) => ruleId).sort()).toEqual([...ruleIds].sort());
  for (const rule of service.rules)
    expect(reasonOf(rule, evidence.reasons).sourceIds.length === 0).toBe(rule.certainty === 'promise');
});
