/** The interface icons, as path data on the joints' grid. */
export const icons = {
  phone: 'M8 2.5h8a1 1 0 0 1 1 1v17a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1v-17a1 1 0 0 1 1-1zM11 18h2',
  magnifier: 'M4 10.5a6.5 6.5 0 1 1 13 0a6.5 6.5 0 1 1-13 0zM15.2 15.2L20.5 20.5',
  clock: 'M3.5 12a8.5 8.5 0 1 1 17 0a8.5 8.5 0 1 1-17 0zM12 7v5l3.2 2',
  calendar: 'M4 5.5h16v15H4zM4 10.5h16M8.5 3v4.5M15.5 3v4.5',
  printer: 'M7 9V3.5h10V9M7 17.5H3.5V9h17v8.5H17M7 14h10v6.5H7z',
  copy: 'M9 9h11.5v11.5H9zM15 9V3.5H3.5V15H9',
  arrowLeft: 'M20 12H4.5M11 5.5L4.5 12l6.5 6.5',
  chevron: 'M9 5l7 7-7 7',
} as const satisfies Record<string, string>;

export type IconName = keyof typeof icons;
