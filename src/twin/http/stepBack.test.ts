/** Every act of the console can be taken back, one by one; where none is remembered, the scene is replayed. */
import { describe, expect, test } from 'vitest';
import { control, type TwinState } from '#contract/control.ts';
import { operations } from '#contract/operations.ts';
import { at, newBrowser } from '#testing/newBrowser.ts';
import { moveOn, replayedToEventBefore } from '#twin/console/worldMoves.ts';
import { freshWorld, openScene } from '#twin/people/openScene.ts';
import { deviceNow, worldNow } from '#twin/world/clock.ts';
import { nextEvent } from '#twin/world/settle.ts';

describe('one step back', () => {
  const face = ({ personId, sceneId, events, nextEvent, edited, session }: TwinState) => ({
    personId,
    sceneId,
    events,
    nextEvent,
    edited,
    session,
  });

  test('takes back a jump, a reset and a change of person, in order, with what was done by hand', async () => {
    const { open, call } = newBrowser();
    await open('p01', { sceneId: 'answered' });
    await call(control.actFor, { body: { act: 'submit', appIds: ['douyin'] } });
    const sent = await call(control.readTwin);
    await call(control.advance, { body: { by: 'nextEvent' } });
    const moved = await call(control.readTwin);
    await call(control.resetTwin, { body: { signIn: true } });
    await call(control.openScene, { body: { personId: 'p04' } });
    expect((await call(control.readTwin)).personId).toBe('p04');
    await call(control.stepBack);
    expect((await call(control.readTwin)).session).toBe('signedIn');
    expect(face(await call(control.stepBack))).toEqual(face(moved));
    expect(face(await call(control.stepBack))).toEqual(face(sent));
    expect(await call(operations.listRequests)).toHaveLength(1);
  });

  test('what moved nothing is no step: taps beyond the last event leave that one to be taken back', async () => {
    const { open, call } = newBrowser();
    await open('p04', { sceneId: 'day83' });
    while ((await call(control.readTwin)).nextEvent !== null)
      await call(control.advance, { body: { by: 'nextEvent' } });
    const ended = await call(control.readTwin);
    for (let i = 0; i < 3; i++) await call(control.advance, { body: { by: 'nextEvent' } });
    expect((await call(control.readTwin)).stepsBack).toBe(ended.stepsBack);
    expect((await call(control.stepBack)).nextEvent).not.toBeNull();
  });

  const acts: [
    name: string,
    act: (call: ReturnType<typeof newBrowser>['call'], messageId: string) => Promise<unknown>,
  ][] = [
    ['faults', (call) => call(control.setWeather, { body: { latencyMs: 600, faults: [] } })],
    ['a message that was dropped', (call, messageId) => call(control.dropMessage, { params: { messageId } })],
    [
      'a message that was delayed',
      (call, messageId) => call(control.delayMessage, { params: { messageId }, body: { ms: 90_000 } }),
    ],
    ['a session that was ended', (call) => call(control.endSession, { body: { inMs: 0 } })],
    ['a session that was ended elsewhere', (call) => call(control.signOutElsewhere)],
    [
      "an app's conduct",
      (call) => call(control.setConduct, { params: { appId: 'sample-a' }, body: { conduct: 'silent' } }),
    ],
  ];
  test.each(acts)('takes back %s', async (_, act) => {
    const { open, call } = newBrowser();
    await open('p08', { sceneId: 'hardCases' });
    await call(operations.renewProof);
    const before = await call(control.readTwin);
    await act(call, before.messages.at(-1)?.id ?? '');
    const bent = await call(control.readTwin);
    const parts = ({ weather, messages, session, apps, edited }: TwinState) => ({
      ...{ weather, messages, session, apps, edited },
    });
    expect(parts(bent)).not.toEqual(parts(before));
    expect(parts(await call(control.stepBack))).toEqual(parts(before));
    expect(await call(control.readStory)).toMatchObject({ events: [] });
  });

  test('takes back a locked code', async () => {
    const { open, call, refused } = newBrowser();
    await open('p01', { signIn: false });
    await call(operations.sendCode, { body: { way: 'signIn', number: '15400000001' } });
    await call(control.lockCode);
    expect((await refused(operations.answerCode, { body: { code: '123456' } })).code).toBe('codeLocked');
    await call(control.stepBack);
    expect((await call(operations.answerCode, { body: { code: '123456' } })).state).toBe('signedIn');
  });

  test('an act that was refused leaves nothing to take back', async () => {
    const { open, call, refused } = newBrowser();
    await open('p01');
    const { stepsBack } = await call(control.readTwin);
    await refused(control.openScene, { body: { personId: 'nobody' } });
    await refused(control.dropMessage, { params: { messageId: 'none' } });
    expect((await call(control.readTwin)).stepsBack).toBe(stepsBack);
  });

  test('what no link can tell is told', async () => {
    const { open, call } = newBrowser();
    await open('p08', { sceneId: 'hardCases' });
    expect((await call(control.readTwin)).edited).toBe(false);
    await call(control.setConduct, { params: { appId: 'sample-b' }, body: { conduct: 'refuses' } });
    expect((await call(control.readTwin)).edited).toBe(true);
  });

  test('replays the scene to the event before where nothing is remembered', () => {
    const world = openScene(freshWorld(0), { personId: 'p01', sceneId: 'collecting', at }, deviceNow());
    for (let i = 0; i < 3; i++) moveOn(world, (nextEvent(world)?.at ?? 0) - worldNow(world));
    const back = replayedToEventBefore(world);
    expect(back.events).toEqual(world.events.slice(0, -1));
    expect(replayedToEventBefore(replayedToEventBefore(back)).events).toEqual([]);
    expect(() => replayedToEventBefore(freshWorld(0))).toThrow('notPossibleNow');
  });
});
