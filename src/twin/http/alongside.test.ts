/** What comes with the session when a code was right: as it would be read, and an inquiry only for the code that was meant. */
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { control } from '#contract/control.ts';
import { operations } from '#contract/operations.ts';
import { newBrowser } from '#testing/newBrowser.ts';

const key = 'key-00000001';
const idConsent = true as const;

async function awaiting(faults: { operation: string; kind: string; times: null }[] = []) {
  const browser = newBrowser();
  await browser.open('p01', { sceneId: 'fresh', signIn: false });
  await browser.call(control.setWeather, { body: { latencyMs: 0, faults } });
  const sent = await browser.call(operations.sendCode, { body: { way: 'lookUp', number: '15400000001' } });
  const challengeId = sent.state === 'codeSent' ? sent.challenge.id : '';
  const answer = async (lookUp?: { challengeId: string; idTail: string }) => {
    const given = lookUp && { lookUp: { ...lookUp, idConsent, idempotencyKey: key } };
    const session = await browser.call(operations.answerCode, { body: { code: '123456', ...given } });
    return (session.state === 'signedIn' && session.alongside) || {};
  };
  return { ...browser, challengeId, answer };
}

test('each of it is what the service answers when it is asked for', async () => {
  const { answer, call } = await awaiting();
  const along = await answer();
  expect(Object.keys(along)).toEqual(['readAccounts', 'readLine', 'listRequests']);
  for (const name of ['readAccounts', 'readLine', 'listRequests'] as const)
    expect(v.parse(operations[name].output as v.GenericSchema, along[name])).toEqual(await call(operations[name]));
});

test('an inquiry begins with it, and asked for again by its key it is the same one', async () => {
  const { answer, call, challengeId } = await awaiting();
  const along = await answer({ challengeId, idTail: '01151X' });
  expect(along).not.toHaveProperty('readAccounts');
  const begun = v.parse(operations.startInquiry.output, along['startInquiry']);
  expect(begun.inquiry?.state).toBe('collecting');
  const body = { idTail: '01151X', idConsent };
  expect(await call(operations.startInquiry, { body, key })).toEqual(begun);
  expect((await call(control.readTwin)).edited).toBe(true);
});

test.each([
  ['meant for another code', { challengeId: 'cha_other', idTail: '01151X' }],
  ['with other ID characters', { idTail: '000000' }],
])('one that is %s does not begin', async (_, lookUp) => {
  const { answer, call, refused, challengeId } = await awaiting();
  const along = await answer({ challengeId, ...lookUp });
  expect(along).not.toHaveProperty('startInquiry');
  expect((await call(operations.readAccounts)).inquiry).toBeNull();
  const wrong = { body: { idTail: '000000', idConsent }, key };
  expect((await refused(operations.startInquiry, wrong)).code).toBe('idTailWrong');
});

test('its key is of the form that keys have: with another one nobody could ask for it again', async () => {
  const { challengeId, refused, call } = await awaiting();
  for (const idempotencyKey of ['', 'short', 'with spaces in it', 'x'.repeat(129), '密钥密钥密钥密钥']) {
    const lookUp = { challengeId, idTail: '01151X', idConsent, idempotencyKey };
    const { code, field } = await refused(operations.answerCode, { body: { code: '123456', lookUp } });
    expect([code, field]).toEqual(['badInput', 'lookUp.idempotencyKey']);
  }
  expect((await call(operations.readSession)).state).toBe('codeSent');
});

test('a key that has made something else begins none, and that one stays as it is', async () => {
  const { answer, call } = await awaiting();
  await answer();
  const made = { body: { by: 'name', name: 'Sample', kind: 'bank' }, key };
  const noted = await call(operations.noteAccount, made);
  const sent = await call(operations.sendCode, { body: { way: 'lookUp', number: '15400000001' } });
  const challengeId = sent.state === 'codeSent' ? sent.challenge.id : '';
  expect(await answer({ challengeId, idTail: '01151X' })).not.toHaveProperty('startInquiry');
  expect(await call(operations.noteAccount, made)).toEqual(noted);
});

test('the same key on the next sign-in brings the same inquiry', async () => {
  const { answer, call, challengeId } = await awaiting();
  const first = await answer({ challengeId, idTail: '01151X' });
  const sent = await call(operations.sendCode, { body: { way: 'lookUp', number: '15400000001' } });
  const next = sent.state === 'codeSent' ? sent.challenge.id : '';
  expect(next).not.toBe(challengeId);
  expect((await answer({ challengeId: next, idTail: '01151X' }))['startInquiry']).toEqual(first['startInquiry']);
});

test('what is set to fail has to be asked for, and fails', async () => {
  const faults = ['startInquiry', 'readLine'].map((operation) => ({ operation, kind: 'status500', times: null }));
  const { answer, call, refused, challengeId } = await awaiting(faults);
  expect(Object.keys(await answer({ challengeId, idTail: '01151X' }))).toEqual(['readAccounts', 'listRequests']);
  expect((await call(operations.readAccounts)).inquiry).toBeNull();
  expect((await refused(operations.readLine)).code).toBe('serviceFault');
});

test('a code that renews a proof brings nothing along', async () => {
  const { open, call } = newBrowser();
  await open('p01');
  await call(control.setWeather, { body: { latencyMs: 0, faults: [] } });
  await call(operations.renewProof);
  expect(await call(operations.answerCode, { body: { code: '123456' } })).not.toHaveProperty('alongside');
});
