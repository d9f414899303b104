import { index, type RouteConfig, route } from '@remix-run/route-config'

/** Every address of the forum, and the file that answers it. Addresses say nothing about the subject. */
export default [
  index('routes/home.tsx'),
  route('b/:board', 'routes/board.tsx'),
  route('b/:board/write', 'routes/write.tsx'),
  route('t/:thread', 'routes/thread.tsx'),
  route('t/:thread/reply', 'routes/reply.tsx'),
  route('t/:thread/referrals', 'routes/thread-referrals.ts'),
  route('a/:answer', 'routes/answer.tsx'),
  route('search', 'routes/search.tsx'),
  route('help', 'routes/help.tsx'),
  route('country', 'routes/country.ts'),
  route('safety', 'routes/safety.tsx'),
  route('stored', 'routes/stored.tsx'),
  route('rules', 'routes/rules.tsx'),

  route('sent/:post', 'routes/sent.tsx'),
  route('key', 'routes/key.tsx'),
  route('sign-in', 'routes/sign-in.tsx'),
  route('sign-in/code', 'routes/sign-in-code.tsx'),
  route('sign-out', 'routes/sign-out.ts'),
  route('mine', 'routes/mine.tsx'),
  route('p/:post', 'routes/post.tsx'),
  route('p/:post/withdraw', 'routes/withdraw.tsx'),
  route('p/:post/help', 'routes/close-help.ts'),

  route('exit', 'routes/exit.ts'),
  route('left', 'routes/left.tsx'),
  route('return', 'routes/return.ts'),
  route('stale', 'routes/stale.tsx'),

  route('staff', 'routes/staff.tsx'),
  route('staff/invite', 'routes/invite.tsx'),
  route('join/:token', 'routes/join.tsx'),

  route('review', 'routes/review.tsx'),
  route('review/next', 'routes/review-next.ts'),
  route('review/break', 'routes/review-break.tsx'),
  route('review/live', 'routes/review-live.ts'),
  route('review/:case', 'routes/case.tsx'),
  route('review/:case/claim', 'routes/case-claim.ts'),
  route('review/:case/release', 'routes/case-release.ts'),

  route('desk', 'routes/desk.tsx'),
  route('desk/write', 'routes/desk-write.tsx'),
  route('desk/:answer', 'routes/desk-answer.tsx'),
  route('desk/:answer/edit', 'routes/desk-edit.tsx'),
  route('desk/:answer/send', 'routes/desk-send.ts'),
  route('desk/:answer/confirm', 'routes/desk-confirm.tsx'),
  route('desk/:answer/adopt', 'routes/desk-adopt.ts'),
  route('desk/pins/:board', 'routes/desk-pins.tsx'),

  route('*', 'routes/missing.tsx'),
] satisfies RouteConfig
