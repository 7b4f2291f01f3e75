// The floor: the portal's three frameworks showing one line that a query fetched, and rows where the answer has some (bench). The portal's own bytes and times are measured against it.
import { QueryClient, QueryClientProvider, queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';

const client = new QueryClient();
const line = queryOptions({ queryKey: ['line'], queryFn: async () => (await fetch('/line.json')).json() });

function Line() {
  const { data } = useSuspenseQuery(line);
  return (
    <main>
      <h1>{data.line}</h1>
      <ul>
        {data.rows?.map((row) => (
          <li key={row}>{row}</li>
        ))}
      </ul>
    </main>
  );
}

const router = createBrowserRouter([{ path: '/', Component: Line, loader: () => client.ensureQueryData(line) }]);

createRoot(document.getElementById('root')).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
