/** How the live portal's server hands calls on to the service behind it. */

/**
 * @param {string} target where the service listens
 * @returns {Record<string, import('vite').ProxyOptions>}
 */
export const liveProxy = (target) => ({
  '^/(api|twin)/': {
    target,
    // The Host header stays as the browser sent it: the service compares it with Origin.
    changeOrigin: false,
    // Whoever asks is told behind what they may have said of themselves: the service believes the last one, and locks by it.
    xfwd: true,
    // A line that breaks behind breaks in front, too: nobody makes up an answer for the service.
    configure: (proxy) => proxy.on('error', (_error, _request, outgoing) => outgoing.destroy()),
  },
});
