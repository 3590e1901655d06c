import { useTranslation } from 'react-i18next';
import type { Problem, ProblemCode } from '../../case/problem';
import { useFormats } from '../../i18n/use-formats';
import { Dialog } from '../../ui/Dialog';
import { OpenFileButton } from './OpenFileButton';
import { usePlaceName } from './place-name';
import './RefusedFile.css';

interface RefusedFileProps {
  readonly name: string;
  /** The first of `count`. */
  readonly problems: readonly Problem<ProblemCode>[];
  readonly count: number;
  readonly onClose: () => void;
}

/** Everything that is wrong with a file, each where it stands. */
export function RefusedFile({ name, problems, count, onClose }: RefusedFileProps) {
  const { t } = useTranslation('share');
  const { t: tp } = useTranslation('problems');
  const { formatInteger } = useFormats();
  const placeName = usePlaceName();
  const more = count - problems.length;
  const isForeign = problems.some(({ path }) => path === '');

  function sentence({ code, values = {} }: Problem<ProblemCode>): string {
    const texts = Object.entries(values).map(
      ([key, value]) => [key, typeof value === 'number' ? formatInteger(value) : cut(value)] as const,
    );
    return tp(($) => $[code], Object.fromEntries(texts));
  }

  return (
    <Dialog open onClose={onClose} title={t(($) => $.file.refused.title)}>
      <p>{t(($) => $.file.refused.lead, { name: cut(name), number: formatInteger(count), count })}</p>
      <ul className="refused-file">
        {problems.map((problem, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- two may be alike; the list never changes
          <li key={index}>
            {problem.path !== '' && <strong>{placeName(problem.path)}</strong>}
            <span>{sentence(problem)}</span>
            {problem.path !== '' && <code translate="no">{cut(problem.path)}</code>}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{t(($) => $.file.refused.more, { number: formatInteger(more), count: more })}</p>}
      {isForeign && <p>{t(($) => $.file.refused.log)}</p>}
      <p className="refused-file__again">
        <OpenFileButton />
      </p>
    </Dialog>
  );
}

const mostShown = 80;

/** Whoever made the file may have written a novel for a key. */
function cut(text: string): string {
  return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
}
