/** Where a post stands: the page of its conversation that it's on, and its place there. */
export const postAddress = (threadId: string, postId: string) => `/t/${threadId}?at=${postId}#p-${postId}`
