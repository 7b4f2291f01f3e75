/** The fourteen interface icons, as path data on the joints' grid. */
export const icons = {
  phone: 'M8 2.5h8a1 1 0 0 1 1 1v17a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1v-17a1 1 0 0 1 1-1zM11 18h2',
  magnifier: 'M4 10.5a6.5 6.5 0 1 1 13 0a6.5 6.5 0 1 1-13 0zM15.2 15.2L20.5 20.5',
  clock: 'M3.5 12a8.5 8.5 0 1 1 17 0a8.5 8.5 0 1 1-17 0zM12 7v5l3.2 2',
  calendar: 'M4 5.5h16v15H4zM4 10.5h16M8.5 3v4.5M15.5 3v4.5',
  printer: 'M7 9V3.5h10V9M7 17.5H3.5V9h17v8.5H17M7 14h10v6.5H7z',
  copy: 'M9 9h11.5v11.5H9zM15 9V3.5H3.5V15H9',
  arrowLeft: 'M20 12H4.5M11 5.5L4.5 12l6.5 6.5',
  chevron: 'M9 5l7 7-7 7',
  question: 'M3 12a9 9 0 1 1 18 0a9 9 0 1 1-18 0zM9.4 9.6a2.6 2.6 0 1 1 3.7 2.3c-.7.4-1.1.9-1.1 1.8M12 16.7v.3',
  shop: 'M5 12v8.5h14V12M3.5 9l2-5.5h13l2 5.5a2.8 2.8 0 0 1-5.6 0 2.8 2.8 0 0 1-5.7 0 2.8 2.8 0 0 1-5.7 0zM10 20.5V15h4v5.5',
  bell: 'M6 17v-6a6 6 0 0 1 12 0v6l1.5 2h-15zM10.3 21.5h3.4',
  globe: 'M3 12a9 9 0 1 1 18 0a9 9 0 1 1-18 0zM3 12h18M12 3c4.8 5.4 4.8 12.6 0 18c-4.8-5.4-4.8-12.6 0-18z',
  textSize: 'M2.5 19L8 5l5.5 14M4.5 14.5h7M15.5 16a3 3 0 1 1 6 0a3 3 0 1 1-6 0zM21.5 12.5V19',
  exit: 'M14 3.5H4.5v17H14M10 12h11M17 8l4 4-4 4',
} as const satisfies Record<string, string>;

export type IconName = keyof typeof icons;
