import { useEffect, useState } from 'react';
import type { Locale } from '#domain/languages.ts';

const tagOf = ({ lang }: SpeechSynthesisVoice) => lang.replace('_', '-').toLowerCase();

function voiceFor(locale: Locale): SpeechSynthesisVoice | null {
  const [language = ''] = locale.split('-');
  try {
    if (typeof SpeechSynthesisUtterance !== 'function') return null;
    const speakers = speechSynthesis
      .getVoices()
      .filter((one) => one.localService && tagOf(one).split('-')[0] === language);
    return speakers.find((one) => tagOf(one) === locale.toLowerCase()) ?? speakers[0] ?? null;
  } catch {
    // Web views have half of it: no list of voices, or voices without a language.
    return null;
  }
}

/**
 * A voice of the device for the page's language; null while there is none (they may come some time after the page). One
 * that speaks by way of the net is not taken: what stands on a screen would go to whoever runs it.
 */
export function useVoice(locale: Locale): SpeechSynthesisVoice | null {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null);
  useEffect(() => {
    const look = () => setVoice(voiceFor(locale));
    look();
    // Safari has had the event for objects only since 2022; its voices are there at once.
    globalThis.speechSynthesis?.addEventListener?.('voiceschanged', look);
    return () => globalThis.speechSynthesis?.removeEventListener?.('voiceschanged', look);
  }, [locale]);
  return voice;
}
