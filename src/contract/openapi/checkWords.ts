/** What the published OpenAPI says of check codes: what each property means, and one example of each resource. */

export const checkFieldWords = {
  'CheckCode.code': 'Twelve digits; the last is a check digit by ISO/IEC 7064, MOD 11,10.',
  'CheckCode.expiresAt': 'From then on it opens nothing.',
  'CheckCode.madeAt': 'When the holder made it.',
  'CheckResult.answer':
    '`cantTell`: the number is not in use, or its date is that of a move or a retrieval and the day lies before it.',
  'CheckResult.answeredAt': 'When it was said; tomorrow it may be another word.',
  'HolderChecks.looks': 'Newest first; the newest fifty.',
  'HolderChecks.looks.answer': 'What was told.',
  'HolderChecks.looks.day': 'The day that was asked about.',
  'HolderChecks.standing': 'Null: none was made, it has run out, or it was taken back.',
} as const;

const code = '406182753913';
const standing = { code, madeAt: '2026-11-23T08:57:00.000Z', expiresAt: '2026-11-30T08:57:00.000Z' } as const;
const look = { at: '2026-11-23T10:12:00.000Z', day: '2026-10-01', answer: 'yes' } as const;

export const checkExamples = {
  CheckCode: standing,
  HolderChecks: { standing, looks: [look] },
  CheckResult: { answer: look.answer, answeredAt: look.at },
} as const;

export const checkBody = { code, day: look.day } as const;
