import { useEffect } from 'react';
import { m } from '#copy/generated/messages.js';

/** The watermark in the title, since a tab, a shared window or a bookmark shows nothing else. The screen's own title stands before it. */
export function TitleMark() {
  useEffect(() => {
    const mark = () => {
      const watermark = ` · ${m.demo_watermark()}`;
      if (!document.title.endsWith(watermark)) document.title += watermark;
    };
    mark();
    const observer = new MutationObserver(mark);
    observer.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }, []);
  return null;
}
