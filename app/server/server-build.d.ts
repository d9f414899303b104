/** What the Remix plugin makes of app/routes, in the same module graph as the server. */
declare module 'virtual:remix/server-build' {
  export * from '@remix-run/dev/server-build'
}
