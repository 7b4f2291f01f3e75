/** Days, months and times of day, all Shanghai's. */
import * as v from 'valibot';

export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));
export const month = v.pipe(v.string(), v.regex(/^\d{4}-\d\d$/));
export const timeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
