import { m } from '#copy/generated/messages.js';
import { useHashTarget } from '#shell/frame/useHashTarget.ts';
import { Disclosure } from '#ui/Disclosure.tsx';

const questions = [
  { id: 'safe', ask: () => m.help_q_safe(), answer: () => m.help_q_safe_a() },
  { id: 'passport', ask: () => m.help_q_passport(), answer: () => m.help_q_passport_a() },
  { id: 'silence', ask: () => m.help_q_nothing(), answer: () => m.help_q_nothing_a() },
  { id: 'stranger', ask: () => m.help_q_stranger(), answer: () => m.help_q_stranger_a() },
  { id: 'tags', ask: () => m.help_q_tags(), answer: () => m.help_q_tags_a() },
  { id: 'lost', ask: () => m.help_q_lost(), answer: () => m.help_q_lost_a() },
  { id: 'moved', ask: () => m.help_q_moved(), answer: () => m.help_q_moved_a() },
  { id: 'blocked', ask: () => m.help_q_blocked(), answer: () => m.help_q_blocked_a() },
] as const;

/** The one that the address points at is open and in view. */
export function Questions() {
  const asked = useHashTarget();
  return (
    <div>
      {questions.map(({ id, ask, answer }) => (
        <Disclosure key={`${id}${asked === id}`} id={id} summary={ask()} open={asked === id}>
          <p>{answer()}</p>
        </Disclosure>
      ))}
    </div>
  );
}
