import { useEffect, useState } from 'react';
import type { Locale } from '#domain/languages.ts';

/**
 * A voice of the device for the page's language; null while there is none (they may come some time after the page). One
 * that speaks by way of the net is not taken: what stands on a screen would go to whoever runs it.
 */
export function useVoice(locale: Locale): SpeechSynthesisVoice | null {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null);
  useEffect(() => {
    if (typeof speechSynthesis === 'undefined' || typeof SpeechSynthesisUtterance === 'undefined') return;
    const speech = speechSynthesis;
    const tagOf = ({ lang }: SpeechSynthesisVoice) => lang.replace('_', '-').toLowerCase();
    const [language = ''] = locale.split('-');
    function look() {
      const speakers = speech.getVoices().filter((one) => one.localService && tagOf(one).split('-')[0] === language);
      setVoice(speakers.find((one) => tagOf(one) === locale.toLowerCase()) ?? speakers[0] ?? null);
    }
    look();
    // Safari has had the event for objects only since 2022; its voices are there at once.
    speech.addEventListener?.('voiceschanged', look);
    return () => speech.removeEventListener?.('voiceschanged', look);
  }, [locale]);
  return voice;
}
