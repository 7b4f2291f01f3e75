/** For the test of the check itself: a service that is right but for one thing, which happens on the way. */

export type Passing = {
  method: string;
  path: string;
  status: number;
  headers: [string, string][];
  body: string;
  /** Asked with the tag of an answer that is known. */
  knows?: boolean;
};

export type Fault = {
  /** Changes what is sent on; anything but null answers it here. */
  request?: (passing: {
    method: string;
    path: string;
    headers: Record<string, string>;
    body: string;
  }) => Passing | null;
  answer?: (passing: Passing) => void;
};

export type Ask = (request: Request) => Promise<Response>;

const BODILESS = [204, 304];

/** Asked as `ask` is, with the fault on the way there or back. */
export const withFault =
  (ask: Ask, fault: Fault): Ask =>
  async (request) => {
    const { pathname, search, origin } = new URL(request.url);
    const headers = Object.fromEntries(request.headers);
    const asked = { method: request.method, path: pathname + search, headers, body: await request.text() };
    let passing = fault.request?.(asked) ?? null;
    if (passing === null) {
      const { method, path, body } = asked;
      const sent = { method, headers, ...(body === '' ? {} : { body }) };
      const response = await ask(new Request(origin + path, sent));
      const knows = headers['if-none-match'] !== undefined;
      const answered = [...response.headers] as [string, string][];
      passing = { method, path, status: response.status, headers: answered, body: await response.text(), knows };
    }
    fault.answer?.(passing);
    const { status, body } = passing;
    return new Response(BODILESS.includes(status) ? null : body, { status, headers: passing.headers });
  };
