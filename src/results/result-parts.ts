import { partToCome } from '../ui/part-to-come';

/** What stands below the verdict. */
export const resultParts = partToCome(() => import('./ResultParts'));
