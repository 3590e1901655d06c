import { useLocation } from 'wouter';
import { isLinkPath } from '../case/link/link-address';
import { NotFoundPage } from './NotFoundPage';
import { SharedPage } from './SharedPage';

/** What no route knows: a link, which may be damaged anywhere, or no address of ours. */
export default function OtherPage() {
  const [path] = useLocation();
  return isLinkPath(path) ? <SharedPage /> : <NotFoundPage />;
}
