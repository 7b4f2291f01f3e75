/** A world as a file, over the wire: every scene survives it, and what is spoilt or hostile is refused with a field. */
import { describe, expect, test } from 'vitest';
import { control, type Save } from '#contract/control.ts';
import { operations } from '#contract/operations.ts';
import { newBrowser } from '#testing/newBrowser.ts';
import { checksumOf } from '#twin/console/saves.ts';
import { people } from '#twin/people/openScene.ts';

const aMoment = { at: 0, order: 1, lineId: 'a' };
const scenes = people.flatMap((person) => person.scenes.map((scene) => [person.id, scene.id] as const));

describe('a save', () => {
  test.each(scenes)('of %s %s opens in another browser, alike in every part', async (personId, sceneId) => {
    const one = newBrowser();
    await one.open(personId, { sceneId, accounts: 30 });
    const save = await one.call(control.readSave);
    const other = newBrowser();
    const loaded = await other.call(control.loadSave, { body: JSON.parse(JSON.stringify(save)) });
    expect(await other.call(control.readStory)).toEqual(await one.call(control.readStory));
    expect(loaded).toMatchObject({ personId, sceneId, edited: false, replacedSave: false });
    expect(Math.abs(Date.parse(loaded.now) - Date.parse(save.savedAt))).toBeLessThan(2_000);
  });

  test('of a world that people have lived in opens, too', async () => {
    const one = newBrowser();
    await one.open('p11', { sceneId: 'ownList' });
    await one.call(operations.makeCheckCode);
    await one.call(operations.checkHolder, {
      body: { code: (await one.call(operations.readCheckCode)).standing?.code, day: '2024-01-01' },
    });
    await one.refused(operations.checkHolder, { body: { code: '000000000000', day: '2024-01-01' } });
    const { bindings } = await one.call(operations.readAccounts);
    const bindingIds = bindings.filter(({ appId }) => appId === 'taobao').map(({ id }) => id);
    await one.call(operations.submit, { body: { bindingIds }, key: 'a-life-of-one' });
    await one.call(control.advance, { body: { by: 'span', ms: 12 * 86_400_000 } });
    for (const { id: requestId } of await one.call(operations.listRequests))
      await one.send(operations.escalate, { params: { requestId }, body: { rung: 'app' } });
    const body = { contactNumber: '15400000099', lookedOnceMore: true };
    await one.send(operations.submitCancellation, { body, key: 'and-it-ends-here' });
    const other = newBrowser();
    await other.call(control.loadSave, { body: JSON.parse(JSON.stringify(await one.call(control.readSave))) });
    expect(await other.call(control.readStory)).toEqual(await one.call(control.readStory));
  });

  test('holds no cookie of any browser', async () => {
    const { open, call, cookies } = newBrowser();
    await open('p01');
    const token = cookies.get('sid_4400') ?? '';
    expect(token).toMatch(/^[0-9a-f]{32}$/);
    expect(JSON.stringify(await call(control.readSave))).not.toContain(token);
  });

  const spoil = (change: (world: Record<string, unknown>) => void) => (save: Save) => {
    const world = structuredClone(save.world) as Record<string, unknown>;
    change(world);
    return { ...save, world, checksum: checksumOf(world) };
  };
  test.each<[string, string, (save: Save) => object]>([
    ['a changed part', 'checksum', (save) => ({ ...save, world: { ...(save.world as object), seed: 1 } })],
    ['an older world', 'version', spoil((world) => (world['version'] = 1))],
    ['a newer console', 'version', (save) => ({ ...save, version: 99 })],
    ['another kind of file', 'format', () => ({ format: 'photo' })],
    ['no world', 'version', spoil((world) => (world['version'] = undefined))],
    ['a tenure that is nothing', 'world', spoil((world) => (world['tenures'] = [null]))],
    [
      'a real number',
      'world',
      spoil((world) => (((world['tenures'] as { number: string }[])[0] as { number: string }).number = '13800138000')),
    ],
    ['a moment beyond the calendar', 'world', spoil((world) => (world['offsetMs'] = 1e15))],
    ['a text where a list should be', 'world', spoil((world) => (world['agenda'] = '<script>alert(1)</script>'))],
    ['a coming event that there is not', 'world', spoil((world) => (world['agenda'] = [{ ...aMoment, kind: 'x' }]))],
    ...(
      [
        ['obstacles', 'arrears'],
        ['cancellation', { id: 'c', state: 'lost' }],
        ['visits', [null]],
        ['owedFen', -1],
        ['missesVisit', 'no'],
        ['noted', [{ id: 'n', what: { by: 'guess' }, notedAt: aMoment.at, doneAt: null }]],
        ['pendingContact', 15],
        ['hidden', [{ id: 'a', appId: 'alipay', handle: null, count: 1 }]],
      ] as const
    ).map(([part, value]): [string, string, (save: Save) => object] => [
      `a tenure whose ${part} are none`,
      'world',
      spoil((world) => Object.assign((world['tenures'] as object[])[0] ?? {}, { [part]: value })),
    ]),
    [
      'a session that came in by no way',
      'world',
      spoil((world) => {
        for (const one of Object.values(world['sessions'] as object)) Object.assign(one, { way: 'window' });
      }),
    ],
    [
      'an agenda without end',
      'world',
      spoil((world) => (world['agenda'] = [{ at: 'x', order: 1, lineId: 'a', kind: 'reply' }])),
    ],
  ])('with %s is refused, and nothing has changed', async (_, field, change) => {
    const { open, call, refused } = newBrowser();
    await open('p01');
    const before = await call(control.readStory);
    const problem = await refused(control.loadSave, { body: change(await call(control.readSave)) });
    expect(problem).toMatchObject({ code: 'badInput', field });
    expect(await call(control.readStory)).toEqual(before);
  });

  const beneath = [
    ['at the top', '"world":{', '"world":{NAME,'],
    ['in a record by app', '"conducts":{', '"conducts":{NAME'],
    ['deep in a list', '"joined":{', '"joined":{"a":[{"b":{NAME}}]'],
    ['beside the world', '{"format"', '{NAME,"format"'],
  ] as const;
  const names = ['__proto__', 'constructor', 'prototype', '\\u005f_proto__'];
  const hostile = beneath.flatMap(([place, from, to]) => names.map((name) => [name, place, from, to] as const));
  test.each(hostile)('with a member called %s %s is refused, and nothing has changed', async (name, _, from, to) => {
    const { open, call, raw } = newBrowser();
    await open('p01');
    const before = await call(control.readStory);
    const save = JSON.stringify(await call(control.readSave));
    const member = `"${name}":{"edited":true}`;
    expect(save).toContain(from);
    const spoilt = save.replace(from, to.replaceAll('NAME', member));
    const { world } = JSON.parse(spoilt) as Save;
    const body = spoilt.replace(/"checksum":"[^"]*"/, `"checksum":"${checksumOf(world)}"`);
    const answer = await raw('PUT', control.loadSave.path, { headers: { 'content-type': 'application/json' }, body });
    expect(await answer.json()).toMatchObject({ status: 400, code: 'badInput', field: 'body' });
    expect(await call(control.readStory)).toEqual(before);
  });

  test.each(['constructor', 'toString', '__proto__', 'nobody'])(
    'that names a session %s, which it does not have, leaves the browser in its own',
    async (pageSession) => {
      const { open, call } = newBrowser();
      await open('p01');
      const body = spoil((world) => (world['pageSession'] = pageSession))(await call(control.readSave));
      expect((await call(control.loadSave, { body })).session).toBe('signedIn');
      expect((await call(operations.readSession)).state).toBe('signedIn');
    },
  );

  test('that is nested without end is refused like any other', async () => {
    const { open, call, raw } = newBrowser();
    await open('p01');
    const save = JSON.stringify(await call(control.readSave));
    const body = save.replace('"world":{', `"world":{"more":${'['.repeat(50_000)}${']'.repeat(50_000)},`);
    const answer = await raw('PUT', control.loadSave.path, { headers: { 'content-type': 'application/json' }, body });
    expect(await answer.json()).toMatchObject({ status: 400, code: 'badInput', field: 'body' });
    expect((await call(control.readTwin)).personId).toBe('p01');
  });

  test('of nine megabytes is refused before it is read', async () => {
    const { refused } = newBrowser();
    const body = { format: 'clearline-twin', world: 'x'.repeat(9 * 1024 * 1024) };
    expect((await refused(control.loadSave, { body })).field).toBe('body');
  });
});
