import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';

/**
 * What stands in a text field counts. Password managers fill one in without an event: such text is not wiped when the form is
 * drawn anew, as a controlled field's would be, and it is told before the form is sent or the field goes away.
 */
export function useStandingText<T extends HTMLInputElement | HTMLTextAreaElement>(
  value: string,
  onText: (text: string) => void,
): RefObject<T | null> {
  const field = useRef<T>(null);
  const latest = useRef({ value, onText });
  useLayoutEffect(() => {
    latest.current = { value, onText };
  });
  useLayoutEffect(() => {
    if (field.current !== null && field.current.value !== value) field.current.value = value;
  }, [value]);
  useEffect(() => {
    const element = field.current;
    const form = element?.form;
    const tell = () => {
      const { value: known, onText: report } = latest.current;
      if (element !== null && element.value !== known) report(element.value);
    };
    // Before React's own handler of the same event: that one is to see what is sent.
    const beforeSent = () => flushSync(tell);
    form?.addEventListener('submit', beforeSent);
    return () => {
      form?.removeEventListener('submit', beforeSent);
      tell();
    };
  }, []);
  return field;
}
