import { isObject } from './checker';

/** What a tab tells the others of the page, so that none goes on with an older state. */
export type News =
  | { readonly kind: 'written'; readonly id: string }
  | { readonly kind: 'removed'; readonly id: string }
  | { readonly kind: 'erased' };

export interface OtherTabs {
  readonly tell: (news: News) => void;
}

/** Where the browser has no channel between tabs, they still join what they write when they write it. */
export function openOtherTabs(hear: (news: News) => void): OtherTabs {
  const channel = openChannel();
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isNews(data)) hear(data);
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none: it is our origin's
  return { tell: (news) => channel?.postMessage(news) };
}

function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel('sla-claim-worksheet');
  } catch {
    return null;
  }
}

/** Another tab may still run another edition of the page. */
function isNews(value: unknown): value is News {
  if (!isObject(value)) return false;
  const { kind, id } = value;
  return kind === 'erased' || ((kind === 'written' || kind === 'removed') && typeof id === 'string');
}
