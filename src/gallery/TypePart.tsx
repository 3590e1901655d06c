import { useTranslation } from 'react-i18next';
import { Part } from '../ui/Part';
import { Specimen } from './Specimen';
import { typeSizes } from './tokens';
import './TypePart.css';

/** What the document says stands in the serif; what the instrument says does not. */
const serif = new Set(['--fs-h1', '--fs-h2', '--fs-h3']);
const figure = '--fs-figure';
const columns = ['1,111,111.11', '9,876,543.21', '   10,000.00'];

export function TypePart() {
  const { t } = useTranslation('results');
  const text = t(($) => $.ledger.lead);
  return (
    <Part mark="C" className="type-samples" title={<span lang="en">Type</span>}>
      {typeSizes
        .filter((name) => name !== figure)
        .map((name) => (
          <Specimen key={name} of={name}>
            <p
              className={serif.has(name) ? 'type-sample--serif' : undefined}
              style={{ fontSize: `var(${name})` }}
            >
              {text}
            </p>
          </Specimen>
        ))}
      <Specimen of={figure}>
        <p className="type-sample--figure">4,800.00</p>
      </Specimen>
      <Specimen of="tabular numerals: each digit under another">
        <div className="numerals">
          {['serif', 'sans'].map((face) => (
            <div key={face} style={{ fontFamily: `var(--${face})` }}>
              {columns.map((column) => (
                <p key={column}>{column}</p>
              ))}
            </div>
          ))}
        </div>
      </Specimen>
    </Part>
  );
}
