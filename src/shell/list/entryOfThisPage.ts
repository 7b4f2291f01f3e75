/** The entry in the tab's history that this page has made, as the router names it: a reload finds the name of the page before. */
export const entryOfThisPage = (): string => `${performance.timeOrigin}`;
