/** Web views have half of what reads aloud: then there is no voice, and never a broken screen. */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { useVoice } from '#shell/aloud/useVoice.ts';

afterEach(() => vi.unstubAllGlobals());

const chinese = { lang: 'zh_CN', localService: true };

function Voice() {
  return <p>{useVoice('zh-CN')?.lang ?? 'none'}</p>;
}

async function shownWith(speechSynthesis: unknown): Promise<string | null> {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('SpeechSynthesisUtterance', class {});
  vi.stubGlobal('speechSynthesis', speechSynthesis);
  const place = document.createElement('div');
  const root = createRoot(place);
  await act(async () => root.render(<Voice />));
  const { textContent } = place;
  await act(async () => root.unmount());
  return textContent;
}

test.each([
  ['no object', null],
  ['no list of voices', {}],
  ['nothing in place of a list', { getVoices: () => null }],
  ['voices without a language', { getVoices: () => [{ localService: true }] }],
  [
    'a list that may not be read',
    {
      getVoices: () => {
        throw new DOMException('', 'NotAllowedError');
      },
    },
  ],
])('with %s there is none', async (_, speech) => expect(await shownWith(speech)).toBe('none'));

test('a voice of the device is taken without any events, too', async () => {
  expect(await shownWith({ getVoices: () => [chinese] })).toBe('zh_CN');
});
