import { spokenWords } from '#copy/spokenWords.ts';
import { type Sentence, sentencesIn } from '#shell/aloud/sentences.ts';

export type Reading = {
  stop: () => void;
  /** From the sentence that is being said on. */
  setRate: (rate: number) => void;
};

/** Reads what stands in `root`, sentence by sentence, each marked while it is said. `onEnd` hears how it went, unless it was stopped. */
export function readAloud(
  root: Element,
  { voice, rate }: { voice: SpeechSynthesisVoice; rate: number },
  onEnd: (how: 'done' | 'failed') => void,
): Reading {
  const sentences = sentencesIn(root);
  let at = 0;
  let speed = rate;
  // The one that is being said: a browser may forget a voice's events where nobody keeps it.
  let saying: SpeechSynthesisUtterance | null = null;

  function stop() {
    saying = null;
    mark(null);
    speechSynthesis.cancel();
  }
  function end(how: 'done' | 'failed') {
    stop();
    onEnd(how);
  }
  function say() {
    const sentence = sentences[at];
    if (sentence === undefined) return end('done');
    const utterance = new SpeechSynthesisUtterance(spokenWords(sentence.text));
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = speed;
    utterance.onend = () => {
      if (saying !== utterance) return;
      at += 1;
      say();
    };
    utterance.onerror = () => {
      if (saying === utterance) end('failed');
    };
    saying = utterance;
    mark(sentence);
    try {
      speechSynthesis.speak(utterance);
    } catch {
      end('failed');
    }
  }
  speechSynthesis.cancel();
  say();
  return {
    stop,
    setRate: (next) => {
      speed = next;
      saying = null;
      speechSynthesis.cancel();
      say();
    },
  };
}

const MARK = 'aloud';

/** The sentence where the browser can mark one (from 2022), else the block in which it stands. */
function mark(sentence: Sentence | null): void {
  for (const block of document.querySelectorAll(`[data-${MARK}]`)) block.removeAttribute(`data-${MARK}`);
  const marks = typeof CSS === 'undefined' ? undefined : CSS.highlights;
  marks?.delete(MARK);
  if (sentence === null) return;
  if (marks !== undefined && typeof Highlight === 'function') marks.set(MARK, new Highlight(sentence.range));
  else sentence.block.setAttribute(`data-${MARK}`, '');
  const smooth = globalThis.matchMedia?.('(prefers-reduced-motion: no-preference)').matches;
  const { top, bottom } = sentence.range.getBoundingClientRect();
  if (top < innerHeight * 0.15 || bottom > innerHeight * 0.7)
    sentence.block.scrollIntoView({ block: 'center', behavior: smooth ? 'smooth' : 'auto' });
}
